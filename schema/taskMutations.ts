import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { makeTaskOccurrences } from "../actions/makeTaskOccurrences.ts";
import { recordEvent } from "../actions/recordEvent.ts";
import { Task } from "../entities/task.ts";
import type { ApiContext } from "./context.ts";
import { OccurrencesMakeInput, TaskRecordEventInput } from "./inputs/taskInputs.ts";
import { mutate } from "./mutate.ts";
import type { Outcome } from "./payloads/payload.ts";
import { TaskPayload } from "./payloads/taskPayload.ts";

const input = "What to do.";
const ids = (result: { taskId: string }) => [result.taskId];

/** Changes of tasks that are issued, each forwarded to its action. */
@Resolver(() => TaskPayload)
export class TaskMutations {
  @Mutation(() => TaskPayload, {
    description:
      "Records the day a relative time limit counts from; the limit becomes a date. Errors: VERSION_CONFLICT, INVALID_INPUT.",
  })
  taskRecordEvent(
    @Ctx() context: ApiContext,
    @Arg("input", () => TaskRecordEventInput, { description: input }) asked: TaskRecordEventInput,
  ): Promise<Outcome> {
    return mutate(context, recordEvent, { ...asked }, { ids, current: asked.id });
  }

  @Mutation(() => TaskPayload, {
    description:
      "Makes the occurrences of a recurring task up to a day, ahead of the daily job. Errors: VERSION_CONFLICT, INVALID_INPUT.",
  })
  occurrencesMake(
    @Ctx() context: ApiContext,
    @Arg("input", () => OccurrencesMakeInput, { description: input }) asked: OccurrencesMakeInput,
  ): Promise<Outcome> {
    return mutate(context, makeTaskOccurrences, { ...asked }, { ids, current: asked.taskId });
  }

  @FieldResolver(() => Task, { nullable: true, description: "The task after the change, or as it stands." })
  async task(
    @Root() { ids: [id] }: Outcome,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Task | null> {
    return id ? loaders.node<Task>(info, "Task", id) : null;
  }
}
