import { Select, Text } from "@mantine/core";
import { useQuery } from "urql";
import { graphql } from "../../graphql.ts";
import { useText } from "../../text/text.ts";
import { OfficersQuery } from "../bulk/officersQuery.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import type { PageAssignment } from "./assignmentQuery.ts";

const Delegate = graphql(`
  mutation AssignmentDelegate($input: AssignmentDelegateInput!) {
    assignmentDelegate(input: $input) {
      assignment { id version officer { id name } } userErrors { code path message }
    }
  }
`);

/** Whom the head has given the work to; the head gives it, or takes it back. */
export function Officer({ assignment }: { assignment: PageAssignment }) {
  const t = useText();
  const { id, version, officer, agency, viewerCan, task } = assignment;
  const [{ data }] = useQuery({
    query: OfficersQuery,
    variables: { agency: agency.id },
    pause: !viewerCan.delegate,
  });
  const { send, busy, problems } = useChange(Delegate);
  if (!viewerCan.delegate) {
    return officer ? (
      <Text>
        {t("officer")}: {officer.name}
      </Text>
    ) : null;
  }
  const people = data?.persons.nodes ?? [];
  if (people.length === 0 && !officer) return null;
  // Who has left the agency still stands there until somebody else is given the work.
  const all = officer && !people.some((person) => person.id === officer.id) ? [officer, ...people] : people;
  const give = async (officerId: string | null) => {
    if (!(await send({ input: { id, expectedVersion: version, officerId } }))) return;
    const name = people.find((person) => person.id === officerId)?.name;
    said(name ? t("officerGiven", { ref: task.refLabel, name }) : t("officerTaken", { ref: task.refLabel }));
  };
  return (
    <section>
      <Problems of={problems} />
      <Select
        label={t("officer")}
        description={t("officerHint")}
        placeholder={t("officerNone")}
        clearable
        clearButtonProps={{ "aria-label": t("officerTake") }}
        disabled={busy}
        data={all.map((person) => ({ value: person.id, label: person.name }))}
        value={officer?.id ?? null}
        onChange={(value) => void give(value)}
      />
    </section>
  );
}
