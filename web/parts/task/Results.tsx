import { Anchor, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../text/text.ts";
import type { PageAssignment } from "./assignmentQuery.ts";
import { Decide } from "./Decide.tsx";
import { SubmissionView } from "./SubmissionView.tsx";

/** The newest version of the result with its evidence and its decision; the older ones on demand. */
export function Results({ assignment, onDecided }: { assignment: PageAssignment; onDecided?: () => void }) {
  const t = useText();
  const [all, setAll] = useState(false);
  const { submissions, dueOn } = assignment;
  const newestFirst = [...submissions].sort((a, b) => b.number - a.number);
  const shown = all ? newestFirst : newestFirst.slice(0, 1);
  return (
    <section aria-labelledby="ket-qua">
      <Title order={2} id="ket-qua" mb={8}>
        {t("resultText")}
      </Title>
      {shown.length === 0 && <Text c="dimmed">{t("submissionNone")}</Text>}
      <Stack gap="md">
        {shown.map((submission) => (
          <SubmissionView key={submission.id} submission={submission} dueOn={dueOn} />
        ))}
        {newestFirst.length > 1 && !all && (
          <div>
            <Anchor component="button" type="button" onClick={() => setAll(true)}>
              {t("resultsEarlier", { n: newestFirst.length - 1 })}
            </Anchor>
          </div>
        )}
        <Decide assignment={assignment} {...(onDecided ? { onDecided } : {})} />
      </Stack>
    </section>
  );
}
