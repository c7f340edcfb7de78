import { Button, Group, Skeleton, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useQuery } from "urql";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { Email } from "../Email.tsx";
import { ErrorState } from "../ErrorState.tsx";
import { Facts } from "../Facts.tsx";
import { Fraction } from "../Fraction.tsx";
import { NotFound } from "../NotFound.tsx";
import { useViewer } from "../viewer.ts";
import { AgencyForm } from "./AgencyForm.tsx";
import { AgencyHistory } from "./AgencyHistory.tsx";
import { Aliases } from "./Aliases.tsx";
import { AgencyQuery } from "./agenciesQuery.ts";
import { MembersDialog } from "./MembersDialog.tsx";
import { ReorganiseDialog } from "./ReorganiseDialog.tsx";

/** One agency: what it is, who belongs to it, how its lead work stands, and the way to change it. */
export function AgencyView({ id, onChoose }: { id: string; onChoose: (id: string) => void }) {
  const t = useText();
  const { can, today } = useViewer();
  const [open, setOpen] = useState<"edit" | "reorganise" | "members" | null>(null);
  const close = () => setOpen(null);
  const [{ data, error }, again] = useQuery({ query: AgencyQuery, variables: { id } });
  if (error && !data) return <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />;
  if (!data || (data.agency && data.agency.id !== id))
    return (
      <Stack gap="sm" role="status" aria-label={t("loading")}>
        <Skeleton h={24} w="70%" />
        <Skeleton h={120} />
      </Stack>
    );
  const { agency } = data;
  if (!agency) return <NotFound />;
  const { progress, members, parent } = agency;
  const former = agency.memberships.filter(({ validTo }) => validTo !== null && validTo < today);
  return (
    <Stack gap="sm">
      <Title order={2}>{agency.name}</Title>
      <Facts
        of={[
          [t("agencyCode"), agency.code],
          [t("agencyKind"), `${t(`kind${agency.kind}`)} · ${t(`level${agency.level}`)}`],
          [t("agencyParent"), parent?.name],
          [t("agencyAliases"), agency.aliases.length > 0 && <Aliases key="aliases" of={agency.aliases} />],
          [t("agencyEmail"), agency.email && <Email key="email" address={agency.email} />],
          [
            t("agencyValid"),
            [
              t("agencyValidFrom", { day: formatDay(agency.validFrom) }),
              agency.validTo ? t("agencyValidTo", { day: formatDay(agency.validTo) }) : "",
            ].join(" "),
          ],
          [
            t("agencyProgress"),
            progress.total > 0 && (
              <Link key="progress" to="/nhiem-vu" search={{ nhom: "ALL", "co-quan": id, vai: "LEAD" }}>
                <Fraction k={progress.completed} n={progress.total} />
              </Link>
            ),
          ],
          [
            t("OVERDUE"),
            progress.openOverdue > 0 && (
              <Link key="overdue" to="/nhiem-vu" search={{ nhom: "OVERDUE", "co-quan": id, vai: "LEAD" }}>
                <Text span inherit c="var(--state-late)" fw={600}>
                  {progress.openOverdue}
                </Text>
              </Link>
            ),
          ],
        ]}
      />
      <Group gap="sm">
        {agency.viewerCan.edit && (
          <Button size="xs" variant="default" onClick={() => setOpen("edit")}>
            {t("agencyEdit")}
          </Button>
        )}
        {agency.viewerCan.edit && agency.kind !== "GROUP" && !agency.validTo && (
          <Button size="xs" variant="default" onClick={() => setOpen("reorganise")}>
            {t("reorganise")}
          </Button>
        )}
        {agency.viewerCan.edit && agency.kind === "GROUP" && (
          <Button size="xs" variant="default" onClick={() => setOpen("members")}>
            {t("membersEdit")}
          </Button>
        )}
        {can.administer && agency.kind !== "GROUP" && (
          <Link to="/nguoi-dung" search={{ "co-quan": id }}>
            {t("agencyPeople")}
          </Link>
        )}
      </Group>
      {members.length > 0 && (
        <div>
          <Title order={3} mb={4}>
            {t("agencyMembersCount", { n: members.length })}
          </Title>
          <ul style={{ margin: 0, paddingLeft: 18 }}>
            {members.map((member) => (
              <li key={member.id}>
                <Link
                  to="/co-quan"
                  search={{ mo: member.id }}
                  onClick={(event) => {
                    event.preventDefault();
                    onChoose(member.id);
                  }}
                >
                  {member.name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {former.length > 0 && (
        <div>
          <Title order={3} mb={4}>
            {t("membersPast")}
          </Title>
          {former.map(({ agency: member, validFrom, validTo }) => (
            <Text key={`${member.id} ${validFrom}`} c="dimmed">
              {member.name} ({formatDay(validFrom)} – {validTo ? formatDay(validTo) : ""})
            </Text>
          ))}
        </div>
      )}
      <AgencyHistory agency={agency} onChoose={onChoose} />
      {open === "edit" && <AgencyForm agency={agency} onClose={close} />}
      {open === "reorganise" && <ReorganiseDialog agency={agency} onClose={close} />}
      {open === "members" && <MembersDialog group={agency} onClose={close} />}
    </Stack>
  );
}
