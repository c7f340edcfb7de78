import { done, mutation } from "./changes.ts";
import { above, type Operation, own } from "./operation.ts";

const star = (name: string): Operation => ({
  gets: [...above, ...own],
  subject: ({ one }) => one.directive.tasks[0]?.id ?? "",
  ask: (id) => ({ doc: mutation(name, "TaskStarInput", "task { id starred }"), variables: { input: { id } } }),
  got: done,
});

/** The operations of an assignment's life beside its results: who may do it to work of commune ONE. */
export const life: Record<string, Operation> = {
  "Mutation.taskStar": star("taskStar"),
  "Mutation.taskUnstar": star("taskUnstar"),
};
