import { Alert, Box, Button } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { useQuery } from "urql";
import { formatDay } from "../format.ts";
import classes from "../parts/directive/Directive.module.css";
import { DirectiveDetails } from "../parts/directive/DirectiveDetails.tsx";
import { DirectiveHistory } from "../parts/directive/DirectiveHistory.tsx";
import { DirectiveProgress } from "../parts/directive/DirectiveProgress.tsx";
import { DirectiveTasks } from "../parts/directive/DirectiveTasks.tsx";
import { DirectiveQuery } from "../parts/directive/directiveQuery.ts";
import { ErrorState } from "../parts/ErrorState.tsx";
import { NotFound } from "../parts/NotFound.tsx";
import { PageSkeleton } from "../parts/PageSkeleton.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { useText } from "../text/text.ts";

/** One directive: what it says, how far it is, its tasks by section, its history. */
export function Directive() {
  const t = useText();
  const { id } = useParams({ from: "/frame/van-ban/$id" });
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
      </PageTitle>
      {draft ? (
        <Alert variant="light" color="gray" mb="sm">
          {t("draftNotice")}
        </Alert>
      ) : (
        <DirectiveProgress directive={directive} />
      )}
      <div className={classes.columns}>
        <DirectiveTasks id={id} empty={edit} />
        <Box component="aside">
          <DirectiveDetails directive={directive} />
          <DirectiveHistory id={id} />
        </Box>
      </div>
    </>
  );
}
