import { Skeleton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { ErrorState } from "../ErrorState.tsx";
import { StateBadge } from "../StateBadge.tsx";
import classes from "./Directive.module.css";
import { TaskAssignmentsQuery } from "./directiveQuery.ts";

/** The agencies that one task was given to, each with its state. */
export function TaskMembers({ id }: { id: string }) {
  const [{ data, error }, again] = useQuery({ query: TaskAssignmentsQuery, variables: { id } });
  if (error && !data) return <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />;
  if (!data) return <Skeleton h={80} my="xs" />;
  return (
    <ul className={classes.members}>
      {data.task?.assignments.map((assignment) => (
        <li key={assignment.id} className={classes.member}>
          <Link to="/nhiem-vu/$id" params={{ id: assignment.id }}>
            {assignment.agency.name}
          </Link>
          <StateBadge
            timeliness={assignment.timeliness}
            state={assignment.state}
            overdueDays={assignment.overdueDays}
            label={assignment.timelinessLabel}
          />
        </li>
      ))}
    </ul>
  );
}
