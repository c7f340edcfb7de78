import { Text } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useQuery } from "urql";
import { formatDay } from "../format.ts";
import { ErrorState } from "../parts/ErrorState.tsx";
import { NotFound } from "../parts/NotFound.tsx";
import { PageSkeleton } from "../parts/PageSkeleton.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { StarButton } from "../parts/StarButton.tsx";
import { Actions, type Doing } from "../parts/task/Actions.tsx";
import { AssignmentQuery, type PageAssignment } from "../parts/task/assignmentQuery.ts";
import { CarriedOut } from "../parts/task/CarriedOut.tsx";
import { Deadline } from "../parts/task/Deadline.tsx";
import { ExtensionDialog } from "../parts/task/ExtensionDialog.tsx";
import { Extensions } from "../parts/task/Extensions.tsx";
import { Occurrences } from "../parts/task/Occurrences.tsx";
import { Officer } from "../parts/task/Officer.tsx";
import { ProgressForm } from "../parts/task/ProgressForm.tsx";
import { Reason } from "../parts/task/Reason.tsx";
import { Results } from "../parts/task/Results.tsx";
import { Steps } from "../parts/task/Steps.tsx";
import { Stop } from "../parts/task/Stop.tsx";
import { SubmitForm } from "../parts/task/SubmitForm.tsx";
import classes from "../parts/task/Task.module.css";
import { Timeline } from "../parts/task/Timeline.tsx";
import { What } from "../parts/task/What.tsx";
import { Who } from "../parts/task/Who.tsx";
import { Words } from "../parts/task/Words.tsx";
import { useUrlState } from "../parts/useUrlState.ts";
import { useText } from "../text/text.ts";

/** One agency's part of a task: what, who, by when, how it stands, what happened, and what may be done now. */
export function Task() {
  const { id } = useParams({ from: "/frame/nhiem-vu/$id" });
  const [{ data, error, fetching }, again] = useQuery({ query: AssignmentQuery, variables: { id } });
  if (error && !data) return <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />;
  // Until the answer for this id is there, the one before may still be at hand.
  if (!data || (fetching && data.assignment?.id !== id)) return <PageSkeleton />;
  return data.assignment ? <Assignment key={id} assignment={data.assignment} /> : <NotFound />;
}

function Assignment({ assignment }: { assignment: PageAssignment }) {
  const t = useText();
  const [state, set] = useUrlState();
  const { task, directive, agency, viewerCan } = assignment;
  const close = () => set({ lam: null });
  const open = (lam: Doing) => set({ lam });
  const may = { "ket-qua": viewerCan.submit, "tien-do": viewerCan.reportProgress };
  const [begun, setBegun] = useState<string | null>(null);
  const wanted = state.lam === "ket-qua" || state.lam === "tien-do" ? state.lam : null;
  if (wanted && may[wanted] && begun !== wanted) setBegun(wanted);
  // A form that was open stays when somebody else was faster: what was typed must not vanish with the right to send it.
  const shown = wanted && (may[wanted] || begun === wanted) ? wanted : null;
  const form =
    shown === "ket-qua" ? (
      <SubmitForm assignment={assignment} onDone={close} />
    ) : shown === "tien-do" ? (
      <ProgressForm assignment={assignment} onDone={close} />
    ) : null;
  return (
    <>
      <PageTitle
        title={`${t("taskTitle", { ref: task.refLabel })} ${t("taskOf", { agency: agency.name })}`}
        below={
          <>
            <Link to="/van-ban/$id" params={{ id: directive.id }}>
              {directive.kindName} {directive.documentNumber}
            </Link>
            {directive.issuedOn && ` ${t("taskIssuedOn", { day: formatDay(directive.issuedOn) })}`} ·{" "}
            {directive.abstract}
          </>
        }
      >
        <StarButton task={task} />
        <Stop assignment={assignment} />
        {!form && <Actions assignment={assignment} onDo={open} />}
      </PageTitle>
      <ExtensionDialog assignment={assignment} opened={state.lam === "gia-han"} onClose={close} />
      <div className={classes.page}>
        <div className={classes.main}>
          <What task={task} />
          {form && <div className={classes.form}>{form}</div>}
          {viewerCan.reportProgress && !viewerCan.submit && <Text c="dimmed">{t("taskHeadSubmits")}</Text>}
          <Steps assignment={assignment} />
          <CarriedOut assignment={assignment} />
          <Occurrences assignment={assignment} />
          <Extensions assignment={assignment} />
          <Results assignment={assignment} />
          <Timeline assignment={assignment} />
          <Words assignment={assignment} />
        </div>
        <aside className={classes.side}>
          <Deadline assignment={assignment} />
          <Reason assignment={assignment} />
          <Who assignment={assignment} />
          <Officer assignment={assignment} />
        </aside>
      </div>
    </>
  );
}
