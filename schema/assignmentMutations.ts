import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { acknowledge } from "../actions/assignments/acknowledge.ts";
import { confirmResult } from "../actions/assignments/confirmResult.ts";
import { reportProgress } from "../actions/assignments/reportProgress.ts";
import { returnResult } from "../actions/assignments/returnResult.ts";
import { submitResult } from "../actions/assignments/submitResult.ts";
import { Assignment } from "../entities/assignment.ts";
import type { ApiContext } from "./context.ts";
import {
  AssignmentInput,
  ReportProgressInput,
  ResultReturnInput,
  ResultSubmitInput,
} from "./inputs/assignmentInputs.ts";
import { mutate } from "./mutate.ts";
import { AssignmentPayload, type Outcome } from "./payloads/payload.ts";

const input = "What to do.";
const ids = (result: { assignmentId: string }) => [result.assignmentId];

/** Changes of assignments, each forwarded to its action. */
@Resolver(() => AssignmentPayload)
export class AssignmentMutations {
  @Mutation(() => AssignmentPayload, {
    description: "The agency takes note of an assignment. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED.",
  })
  assignmentAcknowledge(
    @Ctx() context: ApiContext,
    @Arg("input", () => AssignmentInput, { description: input }) { idempotencyKey, ...asked }: AssignmentInput,
  ): Promise<Outcome> {
    return mutate(context, acknowledge, asked, { ids, current: asked.id, idempotencyKey });
  }

  @Mutation(() => AssignmentPayload, {
    description: "The agency says how the work goes. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED, INVALID_INPUT.",
  })
  assignmentReportProgress(
    @Ctx() context: ApiContext,
    @Arg("input", () => ReportProgressInput, { description: input }) { fileIds, ...asked }: ReportProgressInput,
  ): Promise<Outcome> {
    return mutate(context, reportProgress, { ...asked, fileIds: fileIds ?? [] }, { ids, current: asked.id });
  }

  @Mutation(() => AssignmentPayload, {
    description:
      "The head hands in the agency's result. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED, EVIDENCE_REQUIRED, DAY_IN_FUTURE.",
  })
  resultSubmit(
    @Ctx() context: ApiContext,
    @Arg("input", () => ResultSubmitInput, { description: input })
    { id, expectedVersion, result, fileIds, evidenceDays, idempotencyKey }: ResultSubmitInput,
  ): Promise<Outcome> {
    const given = {
      assignmentId: id,
      expectedVersion,
      result,
      fileIds: fileIds ?? [],
      evidenceDays: evidenceDays ?? [],
    };
    return mutate(context, submitResult, given, { ids, current: id, idempotencyKey });
  }

  @Mutation(() => AssignmentPayload, {
    description:
      "The office confirms the waiting result; only this completes. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED.",
  })
  resultConfirm(
    @Ctx() context: ApiContext,
    @Arg("input", () => AssignmentInput, { description: input }) { idempotencyKey, ...asked }: AssignmentInput,
  ): Promise<Outcome> {
    return mutate(context, confirmResult, asked, { ids, current: asked.id, idempotencyKey });
  }

  @Mutation(() => AssignmentPayload, {
    description:
      "The office returns the waiting result with a reason. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED, REASON_REQUIRED.",
  })
  resultReturn(
    @Ctx() context: ApiContext,
    @Arg("input", () => ResultReturnInput, { description: input }) { idempotencyKey, ...asked }: ResultReturnInput,
  ): Promise<Outcome> {
    return mutate(context, returnResult, asked, { ids, current: asked.id, idempotencyKey });
  }

  @FieldResolver(() => Assignment, {
    nullable: true,
    description: "The assignment after the change, or as it stands on VERSION_CONFLICT.",
  })
  async assignment(
    @Root() { ids: [id] }: Outcome,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Assignment | null> {
    return id ? loaders.node<Assignment>(info, "Assignment", id) : null;
  }
}
