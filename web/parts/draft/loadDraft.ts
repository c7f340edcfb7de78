import type { Client, CombinedError } from "urql";
import { type Draft, draftFrom } from "./draft.ts";
import { DraftQuery, type DraftSource, DraftTasksQuery, type TaskSource } from "./draftQuery.ts";

/** A draft as the server keeps it at this moment. */
export type Loaded = { source: DraftSource; draft: Draft };

/** Loads a draft with all its tasks, page by page: a save replaces every task, so none may be missing. */
export async function loadDraft(client: Client, id: string): Promise<Loaded | { error: CombinedError } | null> {
  const fresh = { requestPolicy: "network-only" as const };
  const head = await client.query(DraftQuery, { id }, fresh).toPromise();
  if (head.error) return { error: head.error };
  const source = head.data?.directive;
  if (!source) return null;
  const tasks: TaskSource[] = [];
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(client, id, after);
    if (page.error) return { error: page.error };
    const found = page.data?.directive?.tasks;
    tasks.push(...(found?.nodes ?? []));
    if (!found?.pageInfo.hasNextPage) return { source, draft: draftFrom(source, tasks) };
    after = found.pageInfo.endCursor;
  }
}

const pageOf = (client: Client, id: string, after: string | null) =>
  client.query(DraftTasksQuery, { id, after }, { requestPolicy: "network-only" }).toPromise();
