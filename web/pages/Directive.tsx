import { Alert, Button, Tabs } from "@mantine/core";
import { IconArrowBackUp, IconPencil } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { useQuery } from "urql";
import { formatDay } from "../format.ts";
import { Amendments } from "../parts/directive/Amendments.tsx";
import { CarriesOut } from "../parts/directive/CarriesOut.tsx";
import { DirectiveDetails } from "../parts/directive/DirectiveDetails.tsx";
import { DirectiveHistory } from "../parts/directive/DirectiveHistory.tsx";
import { DirectiveProgress } from "../parts/directive/DirectiveProgress.tsx";
import { DirectiveState } from "../parts/directive/DirectiveState.tsx";
import { DirectiveTasks } from "../parts/directive/DirectiveTasks.tsx";
import { DirectiveQuery } from "../parts/directive/directiveQuery.ts";
import { LifeActions } from "../parts/directive/LifeActions.tsx";
import { useRevoke } from "../parts/draft/useRevoke.ts";
import { ErrorState } from "../parts/ErrorState.tsx";
import { NotFound } from "../parts/NotFound.tsx";
import { PageSkeleton } from "../parts/PageSkeleton.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { useUrlState } from "../parts/useUrlState.ts";
import { useText } from "../text/text.ts";

/** One directive: what it says, how far it is, its tasks by section, its history. */
export function Directive() {
  const t = useText();
  const { id } = useParams({ from: "/frame/van-ban/$id" });
  const [state, set] = useUrlState();
  const { revoke, revoking } = useRevoke();
  const [{ data, error }, again] = useQuery({ query: DirectiveQuery, variables: { id } });
  if (error && !data) return <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />;
  if (!data) return <PageSkeleton />;
  const directive = data.directive;
  if (!directive) return <NotFound />;
  const draft = directive.state === "DRAFT";
  const edit = draft && directive.viewerCan.edit && (
    <Button
      leftSection={<IconPencil size={18} aria-hidden />}
      renderRoot={(props) => <Link to="/van-ban/$id/soan" params={{ id }} {...props} />}
    >
      {t("editDraft")}
    </Button>
  );
  return (
    <>
      <PageTitle
        title={`${directive.kindName} ${directive.documentNumber ?? ""}`.trim()}
        below={
          <>
            {directive.abstract || t("noAbstract")}
            {directive.issuedOn && ` · ${t("issuedOn", { day: formatDay(directive.issuedOn) })}`}
          </>
        }
      >
        {edit}
        <LifeActions directive={directive} />
        {directive.viewerCan.revoke && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={18} aria-hidden />}
            loading={revoking}
            onClick={() => void revoke(id, directive.version, directive.documentNumber ?? "")}
          >
            {t("revoke")}
          </Button>
        )}
      </PageTitle>
      <CarriesOut directive={directive} />
      {draft ? (
        <Alert variant="light" color="gray" mb="sm">
          {t("draftNotice")}
        </Alert>
      ) : (
        <>
          <DirectiveState directive={directive} />
          <DirectiveProgress directive={directive} />
        </>
      )}
      <Tabs
        value={state.muc ?? "nhiem-vu"}
        onChange={(muc) => set({ muc: muc === "nhiem-vu" ? null : muc })}
        keepMounted={false}
      >
        <Tabs.List mb="sm">
          <Tabs.Tab value="nhiem-vu">{t("tasksOf", { n: directive.taskCount })}</Tabs.Tab>
          {directive.amendments.length > 0 && (
            <Tabs.Tab value="dieu-chinh">{t("amendments", { n: directive.amendments.length })}</Tabs.Tab>
          )}
          <Tabs.Tab value="thong-tin">{t("details")}</Tabs.Tab>
          <Tabs.Tab value="lich-su">{t("history")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="nhiem-vu">
          <DirectiveTasks id={id} empty={edit} />
        </Tabs.Panel>
        <Tabs.Panel value="dieu-chinh">
          <Amendments of={directive.amendments} />
        </Tabs.Panel>
        <Tabs.Panel value="thong-tin">
          <DirectiveDetails directive={directive} />
        </Tabs.Panel>
        <Tabs.Panel value="lich-su">
          <DirectiveHistory id={id} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
