import { Button, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { Facts } from "../Facts.tsx";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import type { AgencyDetail } from "./agenciesQuery.ts";
import type { Member } from "./Members.tsx";
import { WithdrawReorganisation } from "./reorganiseQuery.ts";

/** How an agency came to be what it is: former names, whom it took over from, who took over, and what is planned. */
export function AgencyHistory({ agency, onChoose }: { agency: AgencyDetail; onChoose: (id: string) => void }) {
  const t = useText();
  const { send, busy, problems } = useChange(WithdrawReorganisation);
  const { reorganisations, pasts, predecessors, successors, groups } = agency;
  const withdraw = async (id: string, expectedVersion: number) => {
    if (await send({ input: { id, expectedVersion } })) said(t("reorganiseWithdrawn"));
  };
  const links = (of: readonly Member[]): ReactNode =>
    of.length > 0 && (
      <Stack gap={2}>
        {of.map(({ id, name }) => (
          <Link
            key={id}
            to="/co-quan"
            search={{ mo: id }}
            onClick={(event) => {
              event.preventDefault();
              onChoose(id);
            }}
          >
            {name}
          </Link>
        ))}
      </Stack>
    );
  const standing = groups.filter(({ validTo }) => validTo === null).map(({ group }) => group);
  const happened = reorganisations.length + pasts.length + predecessors.length + successors.length;
  if (happened === 0 && standing.length === 0) return null;
  return (
    <Stack gap="xs">
      {happened > 0 && <Title order={3}>{t("agencyHistory")}</Title>}
      <Problems of={problems} />
      {reorganisations.map(({ id, sentence, appliedOn, version }) => (
        <div key={id}>
          <Text>
            {sentence}
            {!appliedOn && (
              <Text span inherit c="var(--state-soon)" fw={600}>
                {" "}
                ({t("agencyHistoryWaits")})
              </Text>
            )}
          </Text>
          {!appliedOn && agency.viewerCan.edit && (
            <Button size="compact-xs" variant="default" loading={busy} onClick={() => void withdraw(id, version)}>
              {t("reorganiseWithdraw")}
            </Button>
          )}
        </div>
      ))}
      {pasts.map(({ validTo, name, parent }) => (
        <Text key={validTo} c="dimmed">
          {t("agencyPastName", { day: formatDay(validTo), name })}
          {parent && ` (${t("agencyPastParent", { parent: parent.name })})`}
        </Text>
      ))}
      <Facts
        of={[
          [t("agencyCameFrom"), links(predecessors.map(({ predecessor }) => predecessor))],
          [t("agencyWentTo"), links(successors.map(({ successor }) => successor))],
          [t("agencyGroups"), links(standing)],
        ]}
      />
    </Stack>
  );
}
