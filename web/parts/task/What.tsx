import { Alert, Box, Text } from "@mantine/core";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { Facts } from "../Facts.tsx";
import type { PageAssignment } from "./assignmentQuery.ts";

/** What is to be done, in the words of the document. */
export function What({ task }: Pick<PageAssignment, "task">) {
  const t = useText();
  return (
    <section>
      {task.removedOn && (
        <Alert color="gray" variant="light" mb="xs">
          {t("taskRemoved", { day: formatDay(task.removedOn) })}
        </Alert>
      )}
      {task.section && (
        <Text c="dimmed" size="xs">
          {task.section}
        </Text>
      )}
      <Text size="lg" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }} maw="72ch">
        {task.text}
      </Text>
      <Box mt={8}>
        <Facts
          of={[
            [t("workTarget"), task.target],
            [t("taskDeliverable"), task.deliverable],
            [t("evidence"), task.evidenceRequired && t("taskEvidenceRequired")],
          ]}
        />
      </Box>
    </section>
  );
}
