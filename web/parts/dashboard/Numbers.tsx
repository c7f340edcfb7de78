import { Link } from "@tanstack/react-router";
import { formatNumber } from "../../format.ts";
import { useText } from "../../text/text.ts";
import classes from "./Dashboard.module.css";
import { figures, toRows } from "./parts.ts";
import type { Figures } from "./queries.ts";

/** The numbers that add up to the total; each is a link to the rows that make it. */
export function Numbers({ counts }: { counts: Figures }) {
  const t = useText();
  return (
    <ul className={classes.numbers}>
      {figures.map(({ part, count, tone, icon: Sign }) => (
        <li key={part}>
          <Link
            to="/"
            hash="danh-sach"
            search={toRows(part)}
            className={`${classes.number} ${classes.tone}`}
            data-tone={tone}
          >
            <Sign size={18} aria-hidden className={classes.sign} />
            <span>{t(`part${part}`)}</span>
            <strong className={classes.numberCount} style={tone === "late" ? { color: "var(--tone)" } : undefined}>
              {formatNumber(counts[count])}
            </strong>
          </Link>
        </li>
      ))}
    </ul>
  );
}
