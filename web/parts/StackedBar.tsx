import type { ReactNode } from "react";
import classes from "./StackedBar.module.css";

/** One stretch of a bar; `fill` is a token of global.css such as "bar-late". */
export type Stretch = { key: string; count: number; fill: string; label: string };

/** Counts side by side on one scale; `wrap` may turn a stretch into a link to its rows. */
export function StackedBar({
  stretches,
  of,
  label,
  wrap,
}: {
  stretches: readonly Stretch[];
  /** The count that fills the whole width; bars on one scale compare. */
  of: number;
  label: string;
  wrap?: (stretch: Stretch, bar: { className: string; style: { flexGrow: number }; title: string }) => ReactNode;
}) {
  const shown = stretches.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  const said = shown.map((stretch) => `${stretch.label} ${stretch.count}`).join(", ");
  return (
    <fieldset
      className={classes.bar}
      style={{ width: `${of > 0 ? (100 * total) / of : 0}%` }}
      aria-label={`${label}: ${said}`}
    >
      {shown.map((stretch) => {
        const bar = {
          className: `${classes.stretch}`,
          style: { flexGrow: stretch.count, background: `var(--${stretch.fill})` },
          title: `${stretch.label}: ${stretch.count}`,
        };
        return wrap ? wrap(stretch, bar) : <span key={stretch.key} {...bar} />;
      })}
    </fieldset>
  );
}
