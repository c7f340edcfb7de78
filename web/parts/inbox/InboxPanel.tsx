import { Skeleton, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useQuery } from "urql";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { ErrorState } from "../ErrorState.tsx";
import { NotFound } from "../NotFound.tsx";
import { AssignmentQuery, type PageAssignment } from "../task/assignmentQuery.ts";
import { Deadline } from "../task/Deadline.tsx";
import { Results } from "../task/Results.tsx";

/** What waits beside the list: what was asked, what came back with which files, and the decision. */
export function InboxPanel({
  id,
  onTouch,
  onDecided,
  children,
}: {
  id: string;
  /** Somebody works on this one: it stays open whatever the list does. */
  onTouch: () => void;
  onDecided: () => void;
  /** What is decided on, where it is not the result. */
  children?: (assignment: PageAssignment) => ReactNode;
}) {
  const t = useText();
  const [{ data, error }, again] = useQuery({ query: AssignmentQuery, variables: { id } });
  if (error && !data) return <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />;
  if (!data || (data.assignment && data.assignment.id !== id))
    return (
      <Stack gap="sm" role="status" aria-label={t("loading")}>
        <Skeleton h={24} w="60%" />
        <Skeleton h={80} />
        <Skeleton h={120} />
      </Stack>
    );
  const { assignment } = data;
  if (!assignment) return <NotFound />;
  const { task, directive, agency } = assignment;
  return (
    <Stack gap="md" onFocusCapture={onTouch}>
      <div>
        <Title order={2}>
          {t("taskTitle", { ref: task.refLabel })} {t("taskOf", { agency: agency.name })}
        </Title>
        <Text c="dimmed" className="prose">
          <Link to="/van-ban/$id" params={{ id: directive.id }}>
            {directive.documentNumber}
          </Link>
          {directive.issuedOn && ` ${t("taskIssuedOn", { day: formatDay(directive.issuedOn) })}`} ·{" "}
          <Link to="/nhiem-vu/$id" params={{ id }}>
            {t("inboxFullPage")}
          </Link>
        </Text>
      </div>
      <Text style={{ whiteSpace: "pre-wrap" }}>{task.text}</Text>
      {children ? children(assignment) : <Results key={id} assignment={assignment} onDecided={onDecided} />}
      <Deadline assignment={assignment} />
    </Stack>
  );
}
