import { Text } from "@mantine/core";
import { formatDay, formatInstant } from "../../format.ts";
import { useText } from "../../text/text.ts";
import type { PageAssignment } from "./assignmentQuery.ts";
import classes from "./Steps.module.css";

/** The course of the work in five steps, each with its day. */
export function Steps({ assignment }: { assignment: PageAssignment }) {
  const t = useText();
  const { state, assignedOn, acknowledgedAt, lastReportOn, submittedOn, completedOn, confirmedAt, returnedCount } =
    assignment;
  const dayOf = (iso: string | null) => iso && formatInstant(iso).slice(0, 10);
  const steps = [
    { text: t("taskStepAssigned"), on: formatDay(assignedOn) },
    { text: t("taskStepAcknowledged"), on: dayOf(acknowledgedAt) },
    { text: t("taskStepReported"), on: lastReportOn && formatDay(lastReportOn) },
    {
      text: t("taskStepSubmitted"),
      on: submittedOn && formatDay(submittedOn),
      tone: state === "SUBMITTED" ? "wait" : state === "RETURNED" ? "late" : undefined,
      note: returnedCount > 0 ? t("taskReturnedTimes", { n: returnedCount }) : null,
    },
    { text: t("taskStepCompleted"), on: completedOn && (dayOf(confirmedAt) ?? formatDay(completedOn)) },
  ];
  return (
    <ol className={classes.steps} aria-label={t("taskSteps")}>
      {steps.map(({ text, on, tone, note }) => (
        <li key={text} className={classes.step} data-done={on ? true : undefined} data-tone={tone}>
          {text}
          <small>{on || t("taskNotYet")}</small>
          {note && (
            <Text component="small" c="var(--state-late)">
              {note}
            </Text>
          )}
        </li>
      ))}
    </ol>
  );
}
