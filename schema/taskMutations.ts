import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { makeTaskOccurrences } from "../actions/tasks/makeTaskOccurrences.ts";
import { recordEvent } from "../actions/tasks/recordEvent.ts";
import { starTask } from "../actions/tasks/starTask.ts";
import { unstarTask } from "../actions/tasks/unstarTask.ts";
import { Task } from "../entities/task.ts";
import type { ApiContext } from "./context.ts";
import { OccurrencesMakeInput, TaskRecordEventInput, TaskStarInput } from "./inputs/taskInputs.ts";
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

  @Mutation(() => TaskPayload, {
    description: "Puts a task on the viewer's own watch-list; the task itself does not change. Errors: NOT_FOUND.",
  })
  taskStar(
    @Ctx() context: ApiContext,
    @Arg("input", () => TaskStarInput, { description: input }) asked: TaskStarInput,
  ): Promise<Outcome> {
    return mutate(context, starTask, { ...asked }, { ids });
  }

  @Mutation(() => TaskPayload, { description: "Takes a task off the viewer's own watch-list. Errors: NOT_FOUND." })
  taskUnstar(
    @Ctx() context: ApiContext,
    @Arg("input", () => TaskStarInput, { description: input }) asked: TaskStarInput,
  ): Promise<Outcome> {
    return mutate(context, unstarTask, { ...asked }, { ids });
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
