import { Group, Skeleton, Stack, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { formatInstant } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { Email } from "../Email.tsx";
import { ErrorState } from "../ErrorState.tsx";
import { Facts } from "../Facts.tsx";
import { NotFound } from "../NotFound.tsx";
import { LetterBadge } from "./LetterBadge.tsx";
import { LetterBody } from "./LetterBody.tsx";
import { LetterQuery } from "./lettersQuery.ts";
import { periodText } from "./periods.ts";

/** One letter of the ledger: to whom, when, how it fared, and its words. */
export function LetterView({ id }: { id: string }) {
  const t = useText();
  const [{ data, error }, again] = useQuery({ query: LetterQuery, variables: { id } });
  if (error && !data) return <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />;
  if (!data || (data.letter && data.letter.id !== id))
    return (
      <Stack gap="sm" role="status" aria-label={t("loading")}>
        <Skeleton h={24} w="70%" />
        <Skeleton h={90} />
        <Skeleton h={300} />
      </Stack>
    );
  const { letter } = data;
  if (!letter) return <NotFound />;
  return (
    <Stack gap="sm">
      <div>
        <Group gap="xs" mb={4}>
          <LetterBadge state={letter.state} />
        </Group>
        <Title order={2} style={{ overflowWrap: "anywhere" }}>
          {letter.subject}
        </Title>
      </div>
      <Facts
        of={[
          [t("letterRecipient"), <Email key="recipient" address={letter.recipient} />],
          [t("letterAgency"), letter.agency.name],
          [t("letterKind"), t(`letter${letter.kind}`)],
          [t("letterPeriod"), periodText(letter.period, t)],
          [
            t("letterDirective"),
            letter.directive && (
              <Link key="directive" to="/van-ban/$id" params={{ id: letter.directive.id }}>
                {letter.directive.documentNumber}
              </Link>
            ),
          ],
          [t("letterRows"), letter.rowCount],
          letter.sentAt
            ? [t("letterSentAt"), formatInstant(letter.sentAt)]
            : [t("letterPlannedAt"), formatInstant(letter.plannedAt)],
          [t("letterAttempts"), letter.attempts > 1 && letter.attempts],
          [t("letterReason"), letter.reason],
        ]}
      />
      <LetterBody html={letter.bodyHtml} text={letter.bodyText} title={letter.subject} />
    </Stack>
  );
}
