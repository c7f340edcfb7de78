import { Link } from "@tanstack/react-router";
import { useText } from "../../text/text.ts";
import classes from "../tasks/TaskTabs.module.css";
import { useViewer } from "../viewer.ts";

/** What waits for a decision of the office, by kind. */
export const boxes = ["ket-qua", "gia-han"] as const;
/** One of them, as the address names it. */
export type Box = (typeof boxes)[number];

/** The boxes a person may decide on, each with what waits in it. */
export function InboxTabs({ box }: { box: Box }) {
  const t = useText();
  const { counts, can } = useViewer();
  const tabs = [
    { of: "ket-qua" as const, shown: can.confirm, text: t("inbox"), count: counts.toConfirm },
    { of: "gia-han" as const, shown: can.decideExtension, text: t("inboxExtensions"), count: counts.toExtend },
  ].filter(({ shown }) => shown);
  if (tabs.length < 2) return null;
  return (
    <nav aria-label={t("inboxBoxes")} className="no-print">
      <ul className={classes.tabs}>
        {tabs.map(({ of, text, count }) => (
          <li key={of}>
            <Link
              className={`${classes.tab}`}
              to="/xac-nhan"
              search={{ hop: of }}
              aria-current={of === box || undefined}
              activeProps={{ "aria-current": of === box ? "page" : undefined }}
            >
              {text} <strong data-tone={count > 0 ? "wait" : undefined}>{count}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
