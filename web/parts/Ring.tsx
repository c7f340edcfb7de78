import { formatPercent } from "../format.ts";
import classes from "./Ring.module.css";

const radius = 52;
const around = 2 * Math.PI * radius;

/** k of n as a ring with the fraction and its percentage in the middle. */
export function Ring({ k, n, label, size = 136 }: { k: number; n: number; label: string; size?: number }) {
  const share = n > 0 ? k / n : 0;
  return (
    <svg
      className={classes.ring}
      width={size}
      height={size}
      viewBox="0 0 120 120"
      role="img"
      aria-label={`${label}: ${k}/${n} (${formatPercent(k, n)})`}
    >
      <circle cx="60" cy="60" r={radius} className={classes.track} />
      {share > 0 && (
        <circle
          cx="60"
          cy="60"
          r={radius}
          className={classes.arc}
          strokeDasharray={`${share * around} ${around}`}
          transform="rotate(-90 60 60)"
        />
      )}
      <text x="60" y="59" className={classes.fraction}>
        {k}/{n}
      </text>
      <text x="60" y="78" className={classes.percent}>
        {formatPercent(k, n)}
      </text>
    </svg>
  );
}
