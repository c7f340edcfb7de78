import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { createAgency } from "../actions/agencies/createAgency.ts";
import { editAgency } from "../actions/agencies/editAgency.ts";
import { editMembers } from "../actions/agencies/editMembers.ts";
import { createPerson } from "../actions/people/createPerson.ts";
import { editPerson } from "../actions/people/editPerson.ts";
import { learnAlias } from "../actions/readings/learnAlias.ts";
import { Agency } from "../entities/agency.ts";
import { Person } from "../entities/person.ts";
import type { ApiContext } from "./context.ts";
import {
  AgencyCreateInput,
  AgencyEditInput,
  AgencyEditMembersInput,
  AgencyLearnAliasInput,
} from "./inputs/agencyInputs.ts";
import { PersonCreateInput, PersonEditInput } from "./inputs/personInputs.ts";
import { mutate } from "./mutate.ts";
import { AgencyPayload, type Outcome, PersonPayload } from "./payloads/payload.ts";

const input = "What to do.";
const agencyIds = (result: { agencyId: string }) => [result.agencyId];
const personIds = (result: { personId: string }) => [result.personId];

/** Changes of agencies, each forwarded to its action. */
@Resolver(() => AgencyPayload)
export class AgencyMutations {
  @Mutation(() => AgencyPayload, { description: "Adds an agency or a group. Errors: CODE_TAKEN, INVALID_INPUT." })
  agencyCreate(
    @Ctx() context: ApiContext,
    @Arg("input", () => AgencyCreateInput, { description: input }) asked: AgencyCreateInput,
  ): Promise<Outcome> {
    return mutate(context, createAgency, { ...asked }, { ids: agencyIds });
  }

  @Mutation(() => AgencyPayload, {
    description: "Changes an agency or a group. Errors: VERSION_CONFLICT, INVALID_INPUT.",
  })
  agencyEdit(
    @Ctx() context: ApiContext,
    @Arg("input", () => AgencyEditInput, { description: input }) asked: AgencyEditInput,
  ): Promise<Outcome> {
    return mutate(context, editAgency, { ...asked }, { ids: agencyIds, current: asked.id });
  }

  @Mutation(() => AgencyPayload, {
    description: "Sets who belongs to a group from which day to which. Errors: VERSION_CONFLICT, INVALID_INPUT.",
  })
  agencyEditMembers(
    @Ctx() context: ApiContext,
    @Arg("input", () => AgencyEditMembersInput, { description: input }) asked: AgencyEditMembersInput,
  ): Promise<Outcome> {
    return mutate(context, editMembers, { ...asked }, { ids: agencyIds, current: asked.id });
  }

  @Mutation(() => AgencyPayload, {
    description:
      "Remembers a name that a directive calls an agency by, for whoever follows the directive. Errors: ALIAS_TAKEN, INVALID_INPUT.",
  })
  agencyLearnAlias(
    @Ctx() context: ApiContext,
    @Arg("input", () => AgencyLearnAliasInput, { description: input }) asked: AgencyLearnAliasInput,
  ): Promise<Outcome> {
    return mutate(context, learnAlias, { ...asked }, { ids: agencyIds });
  }

  @FieldResolver(() => Agency, {
    nullable: true,
    description: "The agency after the change, or as it stands on VERSION_CONFLICT.",
  })
  async agency(
    @Root() { ids: [id] }: Outcome,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Agency | null> {
    return id ? loaders.node<Agency>(info, "Agency", id) : null;
  }
}

/** Changes of people, each forwarded to its action. */
@Resolver(() => PersonPayload)
export class PersonMutations {
  @Mutation(() => PersonPayload, {
    description: "Adds a person, who gets an invitation by mail. Errors: EMAIL_TAKEN, INVALID_INPUT.",
  })
  personCreate(
    @Ctx() context: ApiContext,
    @Arg("input", () => PersonCreateInput, { description: input }) asked: PersonCreateInput,
  ): Promise<Outcome> {
    return mutate(context, createPerson, { ...asked }, { ids: personIds });
  }

  @Mutation(() => PersonPayload, {
    description: "Changes a person and the roles held. Errors: VERSION_CONFLICT, INVALID_INPUT.",
  })
  personEdit(
    @Ctx() context: ApiContext,
    @Arg("input", () => PersonEditInput, { description: input }) asked: PersonEditInput,
  ): Promise<Outcome> {
    return mutate(context, editPerson, { ...asked }, { ids: personIds, current: asked.id });
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: "The person after the change, or as it stands on VERSION_CONFLICT.",
  })
  async person(
    @Root() { ids: [id] }: Outcome,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Person | null> {
    return id ? loaders.node<Person>(info, "Person", id) : null;
  }
}
