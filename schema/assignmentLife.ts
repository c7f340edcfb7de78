import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { cancel } from "../actions/assignments/cancel.ts";
import { delegate } from "../actions/assignments/delegate.ts";
import { resume } from "../actions/assignments/resume.ts";
import { suspend } from "../actions/assignments/suspend.ts";
import type { ApiContext } from "./context.ts";
import { AssignmentDelegateInput, AssignmentInput, AssignmentStopInput } from "./inputs/assignmentInputs.ts";
import { mutate } from "./mutate.ts";
import { AssignmentPayload, type Outcome } from "./payloads/payload.ts";

const input = "What to do.";
const ids = (result: { assignmentId: string }) => [result.assignmentId];

/** What the office and the head do to an assignment beside its results, each forwarded to its action. */
@Resolver(() => AssignmentPayload)
export class AssignmentLife {
  @Mutation(() => AssignmentPayload, {
    description:
      "The office suspends open work, with a reason; a result or a request that waits lapses. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED, REASON_REQUIRED.",
  })
  assignmentSuspend(
    @Ctx() context: ApiContext,
    @Arg("input", () => AssignmentStopInput, { description: input }) { idempotencyKey, ...asked }: AssignmentStopInput,
  ): Promise<Outcome> {
    return mutate(context, suspend, asked, { ids, current: asked.id, idempotencyKey });
  }

  @Mutation(() => AssignmentPayload, {
    description: "The office lets suspended work go on. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED.",
  })
  assignmentResume(
    @Ctx() context: ApiContext,
    @Arg("input", () => AssignmentInput, { description: input }) { idempotencyKey, ...asked }: AssignmentInput,
  ): Promise<Outcome> {
    return mutate(context, resume, asked, { ids, current: asked.id, idempotencyKey });
  }

  @Mutation(() => AssignmentPayload, {
    description:
      "The office ends work for good, with a reason. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED, REASON_REQUIRED.",
  })
  assignmentCancel(
    @Ctx() context: ApiContext,
    @Arg("input", () => AssignmentStopInput, { description: input }) { idempotencyKey, ...asked }: AssignmentStopInput,
  ): Promise<Outcome> {
    return mutate(context, cancel, asked, { ids, current: asked.id, idempotencyKey });
  }

  @Mutation(() => AssignmentPayload, {
    description:
      "The head gives open work to an officer of the agency, who may then submit, or takes it back. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED, NOT_FOUND.",
  })
  assignmentDelegate(
    @Ctx() context: ApiContext,
    @Arg("input", () => AssignmentDelegateInput, { description: input })
    { idempotencyKey, officerId, ...asked }: AssignmentDelegateInput,
  ): Promise<Outcome> {
    const given = { ...asked, officerId: officerId ?? null };
    return mutate(context, delegate, given, { ids, current: asked.id, idempotencyKey });
  }
}
