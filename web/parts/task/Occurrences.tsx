import { Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { formatDay } from "../../format.ts";
import { graphql } from "../../graphql.ts";
import { useText } from "../../text/text.ts";
import { StateBadge } from "../StateBadge.tsx";
import type { PageAssignment } from "./assignmentQuery.ts";
import classes from "./Occurrences.module.css";

const OccurrencesQuery = graphql(`
  query Occurrences($id: ID!) {
    task(id: $id) {
      id
      occurrences { id periodLabel state dueOn timeliness overdueDays timelinessLabel agency { id } }
    }
  }
`);

/** The periods of a recurring task for the same agency: each due on its own day and done by itself. */
export function Occurrences({ assignment: { id, period, task, agency } }: { assignment: PageAssignment }) {
  const t = useText();
  const [{ data }] = useQuery({ query: OccurrencesQuery, variables: { id: task.id }, pause: period === "" });
  const own = data?.task?.occurrences.filter((one) => one.agency.id === agency.id) ?? [];
  if (period === "" || own.length === 0) return null;
  return (
    <section>
      <Title order={2} mb={6} id="cac-ky">
        {t("occurrences", { n: own.length })}
      </Title>
      <ol className={classes.list} aria-labelledby="cac-ky">
        {own.map((one) => (
          <li key={one.id} aria-current={one.id === id || undefined}>
            {one.id === id ? (
              <strong>{t("occurrence", { period: one.periodLabel })}</strong>
            ) : (
              <Link to="/nhiem-vu/$id" params={{ id: one.id }}>
                {t("occurrence", { period: one.periodLabel })}
              </Link>
            )}
            <span>{one.dueOn && t("occurrenceDue", { day: formatDay(one.dueOn) })}</span>
            <StateBadge
              timeliness={one.timeliness}
              state={one.state}
              overdueDays={one.overdueDays}
              label={one.timelinessLabel}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
