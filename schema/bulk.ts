import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { confirmResult } from "../actions/assignments/confirmResult.ts";
import { delegate } from "../actions/assignments/delegate.ts";
import { returnResult } from "../actions/assignments/returnResult.ts";
import { withdrawReturn } from "../actions/assignments/withdrawReturn.ts";
import { Assignment } from "../entities/assignment.ts";
import { Failure } from "../rules/failure.ts";
import type { ApiContext } from "./context.ts";
import { eachRow } from "./eachRow.ts";
import { AssignmentInput } from "./inputs/assignmentInputs.ts";
import { BulkDelegateInput, BulkInput, BulkReturnInput } from "./inputs/bulkInputs.ts";
import { mutate, refused } from "./mutate.ts";
import { BulkPayload, BulkResult } from "./payloads/bulkPayload.ts";
import { AssignmentPayload, type Outcome } from "./payloads/payload.ts";

const input = "What to do.";
const perRow = "Every row by itself; errors of a row";

/** Changes of many assignments at once, and what takes them back. */
@Resolver(() => BulkResult)
export class BulkMutations {
  @Mutation(() => BulkPayload, {
    description: `The office confirms waiting results; this cannot be taken back. ${perRow}: VERSION_CONFLICT, STATE_NOT_ALLOWED, NOT_FOUND.`,
  })
  resultsConfirm(
    @Ctx() context: ApiContext,
    @Arg("input", () => BulkInput, { description: input }) asked: BulkInput,
  ): Promise<BulkPayload> {
    return eachRow(context, confirmResult, asked, ({ id, expectedVersion }) => ({ id, expectedVersion }));
  }

  @Mutation(() => BulkPayload, {
    description: `The office returns waiting results with one reason. Errors: REASON_REQUIRED. ${perRow}: VERSION_CONFLICT, STATE_NOT_ALLOWED, NOT_FOUND.`,
  })
  async resultsReturn(
    @Ctx() context: ApiContext,
    @Arg("input", () => BulkReturnInput, { description: input }) { reason, ...asked }: BulkReturnInput,
  ): Promise<BulkPayload> {
    if (!reason.trim()) {
      const { userErrors } = refused(context, new Failure("REASON_REQUIRED", { path: ["reason"] }));
      return { results: [], userErrors };
    }
    return eachRow(context, returnResult, asked, ({ id, expectedVersion }) => ({ id, expectedVersion, reason }));
  }

  @Mutation(() => BulkPayload, {
    description: `The office takes returns back, as long as the agency has not gone on from them. ${perRow}: VERSION_CONFLICT, STATE_NOT_ALLOWED, NOT_FOUND.`,
  })
  returnsWithdraw(
    @Ctx() context: ApiContext,
    @Arg("input", () => BulkInput, { description: input }) asked: BulkInput,
  ): Promise<BulkPayload> {
    return eachRow(context, withdrawReturn, asked, ({ id, expectedVersion }) => ({ id, expectedVersion }));
  }

  @Mutation(() => BulkPayload, {
    description: `The head gives open work to officers of the agency, or takes it back. ${perRow}: VERSION_CONFLICT, STATE_NOT_ALLOWED, NOT_FOUND.`,
  })
  assignmentsDelegate(
    @Ctx() context: ApiContext,
    @Arg("input", () => BulkDelegateInput, { description: input }) asked: BulkDelegateInput,
  ): Promise<BulkPayload> {
    return eachRow(context, delegate, asked, ({ id, expectedVersion, officerId = null }) => ({
      id,
      expectedVersion,
      officerId,
    }));
  }

  @Mutation(() => AssignmentPayload, {
    description:
      "The office takes a return back, as long as the agency has not gone on from it: the result waits as before. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED.",
  })
  returnWithdraw(
    @Ctx() context: ApiContext,
    @Arg("input", () => AssignmentInput, { description: input }) { idempotencyKey, ...asked }: AssignmentInput,
  ): Promise<Outcome> {
    const ids = ({ assignmentId }: { assignmentId: string }) => [assignmentId];
    return mutate(context, withdrawReturn, asked, { ids, current: asked.id, idempotencyKey });
  }

  @FieldResolver(() => Assignment, {
    nullable: true,
    description: "The assignment after the change, or as it stands on VERSION_CONFLICT.",
  })
  async assignment(
    @Root() { ids: [id] }: BulkResult,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Assignment | null> {
    return id ? loaders.node<Assignment>(info, "Assignment", id) : null;
  }
}
