import { Link } from "@tanstack/react-router";
import { useText } from "../../text/text.ts";
import { figures } from "../dashboard/parts.ts";
import { Fraction } from "../Fraction.tsx";
import { StackedBar } from "../StackedBar.tsx";
import classes from "./Directive.module.css";
import type { DirectiveHead } from "./directiveQuery.ts";

/** How far a directive is, on one line: k/n, the bar, the numbers; each leads to its rows in the overview. */
export function DirectiveProgress({ directive: { id, progress } }: { directive: DirectiveHead }) {
  const t = useText();
  return (
    <section className={classes.progress} aria-label={t("columnProgress")}>
      <span className={classes.fraction}>
        <Link to="/" search={{ "ke-hoach": id, phan: "COMPLETED" }} hash="danh-sach" style={{ color: "inherit" }}>
          <Fraction k={progress.completed} n={progress.total} />
        </Link>
      </span>
      <div className={classes.bar}>
        <StackedBar
          label={t("columnProgress")}
          of={progress.total}
          stretches={figures.map(({ part, count, fill }) => ({
            key: part,
            count: progress[count],
            fill,
            label: t(`part${part}`),
          }))}
        />
      </div>
      <ul className={classes.numbers}>
        {figures.map(({ part, count, fill }) => (
          <li key={part}>
            <Link to="/" search={{ "ke-hoach": id, phan: part }} hash="danh-sach">
              <i style={{ background: `var(--${fill})` }} />
              {t(`part${part}`)} <strong>{progress[count]}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
