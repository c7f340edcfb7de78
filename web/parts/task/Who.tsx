import { Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useText } from "../../text/text.ts";
import { Facts } from "../Facts.tsx";
import { Fraction } from "../Fraction.tsx";
import { StateBadge } from "../StateBadge.tsx";
import type { PageAssignment } from "./assignmentQuery.ts";
import classes from "./Task.module.css";

/** Who does it: the lead and coordinating agencies as addressed, for a group how many are done and those one may see. */
export function Who({ assignment }: { assignment: PageAssignment }) {
  const t = useText();
  const { task, directive, id: here } = assignment;
  const named = (role: "LEAD" | "COORDINATING") =>
    task.addressees
      .filter((addressee) => addressee.role === role)
      .map(({ name, agency }) => agency?.name ?? name)
      .join("; ");
  // The own part is named in the title already.
  const rows = [
    { label: t("taskMembers"), of: task.assignments.filter(({ id, role }) => id !== here && role === "LEAD") },
    { label: t("taskReplies"), of: task.assignments.filter(({ id, role }) => id !== here && role === "COORDINATING") },
  ].filter(({ of }) => of.length > 0);
  return (
    <section>
      <Title order={2} mb={6}>
        {t("taskWho")}
      </Title>
      <Facts
        of={[
          [t("roleLead"), named("LEAD")],
          [t("roleCoordinating"), named("COORDINATING")],
          [t("taskMonitor"), directive.monitor.name],
          [t("workReportTo"), task.reportTo.join("; ")],
        ]}
      />
      {task.group && (
        <Text mt={8}>
          <Fraction k={task.leadCompleted} n={task.leadTotal} percent={false} /> {t("taskGroupDone")}
        </Text>
      )}
      {rows.map(({ label, of }) => (
        <ul key={label} className={classes.members} aria-label={label}>
          <li>
            <Text c="dimmed">{label}</Text>
          </li>
          {of.map(({ id, agency, state, timeliness, overdueDays }) => (
            <li key={id}>
              <Link to="/nhiem-vu/$id" params={{ id }}>
                {agency.name}
              </Link>{" "}
              <StateBadge state={state} timeliness={timeliness} overdueDays={overdueDays} />
            </li>
          ))}
        </ul>
      ))}
    </section>
  );
}
