import { Box, Button } from "@mantine/core";
import { type ReactNode, useRef, useState } from "react";
import { useQuery } from "urql";
import { useText } from "../../text/text.ts";
import { EmptyState } from "../EmptyState.tsx";
import { ErrorState } from "../ErrorState.tsx";
import { TableSkeleton } from "../TableSkeleton.tsx";
import { useRowKeys } from "../useRowKeys.ts";
import classes from "./Directive.module.css";
import { type DirectiveTask, DirectiveTasksQuery } from "./directiveQuery.ts";
import { TaskRow } from "./TaskRow.tsx";
import { WaitingResults } from "./WaitingResults.tsx";

// Tasks come in document order, so a section is a run of neighbours.
function sectionsOf(tasks: readonly DirectiveTask[]): { key: string; name: string | null; tasks: DirectiveTask[] }[] {
  const sections: { key: string; name: string | null; tasks: DirectiveTask[] }[] = [];
  for (const task of tasks) {
    const last = sections.at(-1);
    if (last && last.name === task.section) last.tasks.push(task);
    else sections.push({ key: task.id, name: task.section, tasks: [task] });
  }
  return sections;
}

/** A directive's tasks under the headings of the document. */
export function DirectiveTasks({ id, empty }: { id: string; empty: ReactNode }) {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching }, again] = useQuery({ query: DirectiveTasksQuery, variables: { id, after } });
  useRowKeys(list);
  const tasks = data?.directive?.tasks;
  if (error && !tasks) return <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />;
  if (!tasks) return <TableSkeleton />;
  if (tasks.nodes.length === 0)
    return (
      <EmptyState
        title={t("directiveNoTasks")}
        {...(empty ? { next: t("directiveNoTasksNext") } : {})}
        action={empty}
      />
    );
  const sections = sectionsOf(tasks.nodes);
  return (
    <Box component="section" aria-label={t("tasksOf", { n: tasks.totalCount })}>
      <WaitingResults id={id} />
      <div ref={list}>
        {sections.map(({ key, name, tasks: of }) => (
          <section key={key}>
            {(name || sections.length > 1) && <h3 className={classes.section}>{name ?? t("noSection")}</h3>}
            {of.map((task) => (
              <TaskRow key={task.id} task={task} />
            ))}
          </section>
        ))}
      </div>
      {tasks.pageInfo.hasNextPage && (
        <Button variant="default" mt="sm" loading={fetching} onClick={() => setAfter(tasks.pageInfo.endCursor)}>
          {t("showMore", { n: tasks.totalCount - tasks.nodes.length })}
        </Button>
      )}
    </Box>
  );
}
