import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { perform } from "../actions/act.ts";
import { previewReorganisation } from "../actions/agencies/previewReorganisation.ts";
import { reorganiseAgencies } from "../actions/agencies/reorganiseAgencies.ts";
import { withdrawReorganisation } from "../actions/agencies/withdrawReorganisation.ts";
import { Agency } from "../entities/agency.ts";
import { AgencyPast } from "../entities/agencyPast.ts";
import { readAll, readOne } from "../entities/reads/read.ts";
import { Reorganisation } from "../entities/reorganisation.ts";
import { Succession } from "../entities/succession.ts";
import { Failure } from "../rules/failure.ts";
import { Failures } from "../rules/failures.ts";
import { describeReorganisation, type ToldReorganisation } from "../rules/reorganisation.ts";
import type { ApiContext } from "./context.ts";
import { AgencyReorganiseInput, AgencyReorganiseWithdrawInput } from "./inputs/reorganisationInputs.ts";
import { mutate, refused } from "./mutate.ts";
import { type Outcome, ReorganisationPayload } from "./payloads/payload.ts";
import { readFields } from "./readField.ts";
import { ReorganisationPreviewAnswer } from "./types/reorganisationPreview.ts";

const input = "What to do.";
const ids = (result: { reorganisationId: string }) => [result.reorganisationId];

readFields(Reorganisation, {
  agencies: { type: () => [Agency], description: "The agencies that change." },
});
readFields(Succession, {
  predecessor: { type: () => Agency, description: "The agency that was." },
  successor: { type: () => Agency, description: "The agency that takes over." },
});
readFields(AgencyPast, {
  parent: { type: () => Agency, nullable: true, description: "The agency above until that day." },
});

/** What the read hands over of a reorganisation. */
type Told = Pick<ToldReorganisation, "kind" | "effectiveOn" | "basis"> & {
  toldPredecessors: string[];
  toldSuccessors: string[];
  toldBecomes: string | null;
};

/** Reorganisations: the operations that read them and the fields that are computed. */
@Resolver(() => Reorganisation)
export class ReorganisationResolver {
  @Query(() => [Reorganisation], { description: "Reorganisations whose day is still to come, by day." })
  plannedReorganisations(@Ctx() { reads }: ApiContext, @Info() info: GraphQLResolveInfo): Promise<Reorganisation[]> {
    return readAll<Reorganisation>(
      reads,
      info,
      "Reorganisation",
      ({ alias }) => `${alias}.applied_on is null and ${alias}.withdrawn_on is null`,
      (r) => `${r}.effective_on, ${r}.recorded_at, ${r}.id`,
    );
  }

  @Query(() => ReorganisationPreviewAnswer, {
    description: "What a reorganisation would move where, for those who may carry it out; nothing is stored.",
  })
  async agencyReorganisePreview(
    @Ctx() context: ApiContext,
    @Arg("input", () => AgencyReorganiseInput, { description: input }) asked: AgencyReorganiseInput,
  ): Promise<ReorganisationPreviewAnswer> {
    try {
      return { preview: await perform(context.door, previewReorganisation, { ...asked }), userErrors: [] };
    } catch (error) {
      if (error instanceof Failures) return { preview: null, ...refused(context, ...error.failures) };
      if (error instanceof Failure) return { preview: null, ...refused(context, error) };
      throw error;
    }
  }

  @FieldResolver(() => String, { description: "The reorganisation in one sentence, with the names of the time." })
  sentence(@Root() { toldPredecessors, toldSuccessors, toldBecomes, ...told }: Told): string {
    return describeReorganisation({
      ...told,
      predecessors: toldPredecessors,
      successors: toldSuccessors,
      becomes: toldBecomes,
    });
  }
}

/** Changes of agencies with a day, each forwarded to its action. */
@Resolver(() => ReorganisationPayload)
export class ReorganisationMutations {
  @Mutation(() => ReorganisationPayload, {
    description:
      "Renames, moves, merges, splits or dissolves agencies from a day on. Errors: VERSION_CONFLICT, INVALID_INPUT, AGENCY_CLOSED, CODE_TAKEN, STATE_NOT_ALLOWED.",
  })
  agencyReorganise(
    @Ctx() context: ApiContext,
    @Arg("input", () => AgencyReorganiseInput, { description: input })
    { idempotencyKey, ...asked }: AgencyReorganiseInput,
  ): Promise<Outcome> {
    return mutate(context, reorganiseAgencies, { ...asked }, { ids, idempotencyKey });
  }

  @Mutation(() => ReorganisationPayload, {
    description: "Takes back a reorganisation whose day has not come. Errors: VERSION_CONFLICT, STATE_NOT_ALLOWED.",
  })
  agencyReorganiseWithdraw(
    @Ctx() context: ApiContext,
    @Arg("input", () => AgencyReorganiseWithdrawInput, { description: input }) asked: AgencyReorganiseWithdrawInput,
  ): Promise<Outcome> {
    return mutate(context, withdrawReorganisation, { ...asked }, { ids, current: asked.id });
  }

  @FieldResolver(() => Reorganisation, {
    nullable: true,
    description: "The reorganisation after the change, or as it stands on VERSION_CONFLICT.",
  })
  async reorganisation(
    @Root() { ids: [id] }: Outcome,
    @Ctx() { reads }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Reorganisation | null> {
    if (!id) return null;
    return readOne(
      reads,
      info,
      "Reorganisation",
      ({ alias }, reading) => `${alias}.id = ${reading.params.add(id, "uuid")}`,
    );
  }
}
