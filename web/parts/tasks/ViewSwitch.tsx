import { IconCalendarMonth, IconLayoutKanban, IconList } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useText } from "../../text/text.ts";
import type { UrlState } from "../useUrlState.ts";
import { type TaskView, taskViews } from "./taskAddress.ts";
import classes from "./ViewSwitch.module.css";

const icons = { "danh-sach": IconList, bang: IconLayoutKanban, lich: IconCalendarMonth };

/** Danh sách · Bảng · Lịch: the same tasks under the same filters, looked at another way. */
export function ViewSwitch({ view }: { view: TaskView }) {
  const t = useText();
  return (
    <nav aria-label={t("viewSwitch")} className={classes.views}>
      {taskViews.map((of) => {
        const Sign = icons[of];
        return (
          <Link
            key={of}
            className={`${classes.view}`}
            to="/nhiem-vu"
            search={(old: UrlState) => ({
              ...old,
              xem: of === "danh-sach" ? undefined : of,
              trang: undefined,
              ngay: undefined,
            })}
            // The router takes an address that says more for the same one, unless told to be exact.
            activeOptions={{ exact: true }}
            aria-current={of === view ? "page" : undefined}
          >
            <Sign size={16} stroke={1.8} aria-hidden />
            {t(`view-${of}`)}
          </Link>
        );
      })}
    </nav>
  );
}
