import { Link } from "@tanstack/react-router";
import { useText } from "../../text/text.ts";
import type { Tone } from "../tone.ts";
import type { UrlState } from "../useUrlState.ts";
import classes from "./TaskTabs.module.css";
import { type Group, groups } from "./tasksQuery.ts";

const tones: Partial<Record<Group, Tone>> = { OVERDUE: "late", DUE_SOON: "soon", RETURNED: "late", WAITING: "wait" };

/** Quá hạn n · Sắp đến hạn n · Bị trả lại n · Chờ xác nhận n · Tất cả n; each opens its rows. */
export function TaskTabs({ counts, group }: { counts: Partial<Record<Group, number>>; group: Group | null }) {
  const t = useText();
  return (
    <nav aria-label={t("tasksGroups")} className="no-print">
      <ul className={classes.tabs}>
        {groups.map((of) => (
          <li key={of}>
            <Link
              // On a phone the tabs slide: the chosen one must be in sight.
              ref={(tab) => {
                if (of === group) tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
              }}
              className={`${classes.tab}`}
              to="/nhiem-vu"
              search={(old: UrlState) => ({ ...old, nhom: of, trang: undefined })}
              aria-current={of === group || undefined}
              activeProps={{ "aria-current": of === group ? "page" : undefined }}
            >
              {t(`tasks${of}`)} <strong data-tone={counts[of] ? tones[of] : undefined}>{counts[of] ?? ""}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
