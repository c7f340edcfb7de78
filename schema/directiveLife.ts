import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { perform } from "../actions/act.ts";
import { amendDirective } from "../actions/amendments/amendDirective.ts";
import { previewAmendment } from "../actions/amendments/previewAmendment.ts";
import { carryOut } from "../actions/directives/carryOut.ts";
import { closeDirective } from "../actions/directives/closeDirective.ts";
import { supersedeDirective } from "../actions/directives/supersedeDirective.ts";
import { Failure } from "../rules/failure.ts";
import { Failures } from "../rules/failures.ts";
import { askedChanges } from "./askedChanges.ts";
import type { ApiContext } from "./context.ts";
import {
  DirectiveAmendInput,
  DirectiveCarryOutInput,
  DirectiveCloseInput,
  DirectiveSupersedeInput,
} from "./inputs/amendmentInputs.ts";
import { mutate, refused } from "./mutate.ts";
import { DirectivePayload, type Outcome } from "./payloads/payload.ts";
import { AmendmentPreview } from "./types/amendmentPreview.ts";

const input = "What to do.";
const ids = (result: { directiveId: string }) => [result.directiveId];

/** What happens to a directive after it was issued, and what an amendment would do, each forwarded to its action. */
@Resolver(() => DirectivePayload)
export class DirectiveLife {
  @Query(() => AmendmentPreview, {
    description: "What an amendment would do, with the same refusals as directiveAmend; nothing is stored.",
  })
  async amendmentPreview(
    @Ctx() context: ApiContext,
    @Arg("input", () => DirectiveAmendInput, { description: "The amendment as it would be recorded." })
    { changes, idempotencyKey: _, ...rest }: DirectiveAmendInput,
  ): Promise<AmendmentPreview> {
    try {
      const foreseen = await perform(context.door, previewAmendment, { ...rest, changes: askedChanges(changes) });
      return { ...foreseen, userErrors: [] };
    } catch (error) {
      const failures = error instanceof Failures ? error.failures : error instanceof Failure ? [error] : null;
      if (!failures) throw error;
      const { userErrors } = refused(context, ...failures);
      return { before: null, after: null, countsFrom: null, sentence: null, userErrors };
    }
  }

  @Mutation(() => DirectivePayload, {
    description:
      "Records a document that adds, drops or changes tasks from a day on. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED, NUMBER_UNREADABLE, AGENCY_UNKNOWN, LEAD_MISSING, REASON_REQUIRED, INVALID_INPUT.",
  })
  async directiveAmend(
    @Ctx() context: ApiContext,
    @Arg("input", () => DirectiveAmendInput, { description: input })
    { changes, idempotencyKey, ...rest }: DirectiveAmendInput,
  ): Promise<Outcome> {
    try {
      const given = { ...rest, changes: askedChanges(changes) };
      return await mutate(context, amendDirective, given, { ids, current: rest.id, idempotencyKey });
    } catch (error) {
      if (error instanceof Failures) return refused(context, ...error.failures);
      throw error;
    }
  }

  @Mutation(() => DirectivePayload, {
    description:
      "Ends a directive: what is open is cancelled with the reason. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED, REASON_REQUIRED.",
  })
  directiveClose(
    @Ctx() context: ApiContext,
    @Arg("input", () => DirectiveCloseInput, { description: input }) asked: DirectiveCloseInput,
  ): Promise<Outcome> {
    return mutate(context, closeDirective, { ...asked }, { ids, current: asked.id });
  }

  @Mutation(() => DirectivePayload, {
    description:
      "Ends a directive in favour of another that is issued. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED, NOT_FOUND.",
  })
  directiveSupersede(
    @Ctx() context: ApiContext,
    @Arg("input", () => DirectiveSupersedeInput, { description: input }) asked: DirectiveSupersedeInput,
  ): Promise<Outcome> {
    return mutate(context, supersedeDirective, { ...asked }, { ids, current: asked.id });
  }

  @Mutation(() => DirectivePayload, {
    description:
      "Says which assignment of the level above a directive carries out. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED, NOT_ITS_WORK, CASCADE_CYCLE, NOT_FOUND.",
  })
  directiveCarryOut(
    @Ctx() context: ApiContext,
    @Arg("input", () => DirectiveCarryOutInput, { description: input }) asked: DirectiveCarryOutInput,
  ): Promise<Outcome> {
    const given = { ...asked, assignmentId: asked.assignmentId ?? null };
    return mutate(context, carryOut, given, { ids, current: asked.id });
  }
}
