import type { Client, CombinedError } from "urql";
import { blankTask, type DraftTask } from "../draft/draft.ts";
import { AmendQuery, type AmendSource, type AmendTaskSource, AmendTasksQuery } from "./amendQuery.ts";

/** A directive in force with the tasks that can be changed. */
export type AmendLoaded = { source: AmendSource; tasks: DraftTask[] };

/** Loads a directive with every task still in it: an adjustment may concern any of them. */
export async function loadAmend(client: Client, id: string): Promise<AmendLoaded | { error: CombinedError } | null> {
  const fresh = { requestPolicy: "network-only" as const };
  const head = await client.query(AmendQuery, { id }, fresh).toPromise();
  if (head.error) return { error: head.error };
  const source = head.data?.directive;
  if (!source) return null;
  const tasks = new Map<string, DraftTask>();
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(client, id, after);
    if (page.error) return { error: page.error };
    const found = page.data?.directive?.tasks;
    for (const task of found?.nodes ?? []) if (!task.removedOn) tasks.set(task.id, taskFrom(task));
    if (!found?.pageInfo.hasNextPage) return { source, tasks: [...tasks.values()] };
    after = found.pageInfo.endCursor;
  }
}

const pageOf = (client: Client, id: string, after: string | null) =>
  client.query(AmendTasksQuery, { id, after }, { requestPolicy: "network-only" }).toPromise();

function taskFrom(task: AmendTaskSource): DraftTask {
  const { id, ref, refLabel, section, text, deadlineKind, deadlineText, deadlineLabel, dueOn, addressees } = task;
  const of = (wanted: "LEAD" | "COORDINATING") =>
    addressees.flatMap(({ id: key, role, name, agency }) =>
      role === wanted ? [{ key, name, agencyId: agency?.id ?? null, agencyName: agency?.name ?? null }] : [],
    );
  const told = { id, ref, refLabel, section, text, deadlineKind, deadlineText, deadlineLabel, dueOn };
  return {
    ...blankTask(undefined),
    ...told,
    deadlineTouched: false,
    lead: of("LEAD"),
    coordinating: of("COORDINATING"),
  };
}
