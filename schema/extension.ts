import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { decideExtension } from "../actions/extensions/decideExtension.ts";
import { requestExtension } from "../actions/extensions/requestExtension.ts";
import { withdrawExtension } from "../actions/extensions/withdrawExtension.ts";
import { ExtensionRequest } from "../entities/extensionRequest.ts";
import { Person } from "../entities/person.ts";
import { type Day, dayOf } from "../rules/day.ts";
import { isFlagged, lateWhenAsked } from "../rules/extension.ts";
import type { ApiContext } from "./context.ts";
import { AssignmentInput } from "./inputs/assignmentInputs.ts";
import { ExtensionDecideInput, ExtensionRequestInput } from "./inputs/extensionInputs.ts";
import { mutate } from "./mutate.ts";
import { AssignmentPayload, type Outcome } from "./payloads/payload.ts";
import { readFields } from "./readField.ts";

readFields(ExtensionRequest, {
  askedBy: { type: () => Person, description: "Who asked." },
  decidedBy: {
    type: () => Person,
    nullable: true,
    description: "Who decided or withdrew it; null where the completion of the work ended it.",
  },
});

const input = "What to do.";
const ids = (result: { assignmentId: string }) => [result.assignmentId];

/** Requests for more time: what is computed of them, and what may be done, each forwarded to its action. */
@Resolver(() => ExtensionRequest)
export class ExtensionResolver {
  @FieldResolver(() => Boolean, { description: "The third request for the assignment or a later one." })
  flagged(@Root() { number }: { number: number }): boolean {
    return isFlagged(number);
  }

  @FieldResolver(() => Int, { description: "Days the work was late already when it was asked; 0 when in time." })
  lateDays(@Root() { currentDueOn, askedAt }: { currentDueOn: Day; askedAt: string }): number {
    return lateWhenAsked(currentDueOn, dayOf(new Date(askedAt)));
  }

  @Mutation(() => AssignmentPayload, {
    description:
      "The head of the lead agency asks for more time. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED, LEAD_ONLY, NO_DUE_DAY, EXTENSION_WAITING, DUE_NOT_LATER, REASON_REQUIRED.",
  })
  extensionRequest(
    @Ctx() context: ApiContext,
    @Arg("input", () => ExtensionRequestInput, { description: input })
    { idempotencyKey, ...asked }: ExtensionRequestInput,
  ): Promise<Outcome> {
    return mutate(context, requestExtension, asked, { ids, current: asked.id, idempotencyKey });
  }

  @Mutation(() => AssignmentPayload, {
    description:
      "The office grants the waiting request, with the day asked for or another, or refuses it with a reason. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED, DUE_NOT_LATER, REASON_REQUIRED.",
  })
  extensionDecide(
    @Ctx() context: ApiContext,
    @Arg("input", () => ExtensionDecideInput, { description: input })
    { idempotencyKey, ...asked }: ExtensionDecideInput,
  ): Promise<Outcome> {
    return mutate(context, decideExtension, asked, { ids, current: asked.id, idempotencyKey });
  }

  @Mutation(() => AssignmentPayload, {
    description:
      "The agency takes its waiting request for more time back. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED.",
  })
  extensionWithdraw(
    @Ctx() context: ApiContext,
    @Arg("input", () => AssignmentInput, { description: input }) { idempotencyKey, ...asked }: AssignmentInput,
  ): Promise<Outcome> {
    return mutate(context, withdrawExtension, asked, { ids, current: asked.id, idempotencyKey });
  }
}
