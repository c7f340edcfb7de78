import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { discardDirective } from "../actions/directives/discardDirective.ts";
import { editDirective } from "../actions/directives/editDirective.ts";
import { issueDirective } from "../actions/directives/issueDirective.ts";
import { revokeDirective } from "../actions/directives/revokeDirective.ts";
import { Directive } from "../entities/directive.ts";
import { Failures } from "../rules/failures.ts";
import type { ApiContext } from "./context.ts";
import { draftTasks } from "./draftTasks.ts";
import { DirectiveEditInput } from "./inputs/directiveEditInput.ts";
import { DirectiveDiscardInput, DirectiveIssueInput, DirectiveRevokeInput } from "./inputs/directiveInputs.ts";
import { mutate, refused } from "./mutate.ts";
import { DirectivePayload, type Outcome } from "./payloads/payload.ts";

const input = "What to do.";
const ids = (result: { directiveId: string }) => [result.directiveId];

/** Changes of directives, each forwarded to its action. */
@Resolver(() => DirectivePayload)
export class DirectiveMutations {
  @Mutation(() => DirectivePayload, {
    description:
      "Corrects a draft. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED once issued, NUMBER_UNREADABLE, INVALID_INPUT.",
  })
  async directiveEdit(
    @Ctx() context: ApiContext,
    @Arg("input", () => DirectiveEditInput, { description: input }) { tasks, ...rest }: DirectiveEditInput,
  ): Promise<Outcome> {
    try {
      const given = { ...rest, ...(tasks ? { tasks: draftTasks(tasks) } : {}) };
      return await mutate(context, editDirective, given, { ids, current: rest.id });
    } catch (error) {
      if (error instanceof Failures) return refused(context, ...error.failures);
      throw error;
    }
  }

  @Mutation(() => DirectivePayload, {
    description:
      "Gives the tasks of a draft to their agencies. Errors: VERSION_CONFLICT, LEAD_MISSING, AGENCY_UNKNOWN, NO_TASKS.",
  })
  directiveIssue(
    @Ctx() context: ApiContext,
    @Arg("input", () => DirectiveIssueInput, { description: input }) { idempotencyKey, ...asked }: DirectiveIssueInput,
  ): Promise<Outcome> {
    return mutate(context, issueDirective, asked, { ids, current: asked.id, idempotencyKey });
  }

  @Mutation(() => DirectivePayload, {
    description:
      "Throws a draft away; the answer has no directive. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED once issued.",
  })
  directiveDiscard(
    @Ctx() context: ApiContext,
    @Arg("input", () => DirectiveDiscardInput, { description: input }) asked: DirectiveDiscardInput,
  ): Promise<Outcome> {
    return mutate(context, discardDirective, { ...asked }, { ids: () => [], current: asked.id });
  }

  @Mutation(() => DirectivePayload, {
    description:
      "Takes an issued directive back to a draft while no agency has begun. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED.",
  })
  directiveRevoke(
    @Ctx() context: ApiContext,
    @Arg("input", () => DirectiveRevokeInput, { description: input }) asked: DirectiveRevokeInput,
  ): Promise<Outcome> {
    return mutate(context, revokeDirective, { ...asked }, { ids, current: asked.id });
  }

  @FieldResolver(() => Directive, {
    nullable: true,
    description:
      "The directive after the change; on VERSION_CONFLICT as it stands; on NUMBER_TAKEN the one registered under the number, if the caller may see it.",
  })
  async directive(
    @Root() { ids: [id] }: Outcome,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Directive | null> {
    return id ? loaders.node<Directive>(info, "Directive", id) : null;
  }
}
