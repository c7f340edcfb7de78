import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { Agency } from "../entities/agency.ts";
import { AgencyPast } from "../entities/agencyPast.ts";
import { DayScalar } from "../entities/dayScalar.ts";
import { Field } from "../entities/field.ts";
import { GroupMember } from "../entities/groupMember.ts";
import { agencyWhere } from "../entities/reads/filters/otherFilters.ts";
import { isId } from "../entities/reads/isId.ts";
import { agencyOrder } from "../entities/reads/orders.ts";
import { readAll, readOne, readPage } from "../entities/reads/read.ts";
import { placesOn } from "../entities/reads/types/reorganisation.ts";
import { agencyAllowed } from "../entities/reads/visible.ts";
import { Reorganisation } from "../entities/reorganisation.ts";
import { Succession } from "../entities/succession.ts";
import type { Day } from "../rules/day.ts";
import { may } from "../rules/may.ts";
import type { ApiContext } from "./context.ts";
import { countOf } from "./countOf.ts";
import { AgencyFilter } from "./inputs/filters.ts";
import { AgencyOrder } from "./inputs/orders.ts";
import { readFields } from "./readField.ts";
import { AgencyPlace } from "./types/agencyPlace.ts";
import { AgencyCan } from "./types/can.ts";
import type { Page } from "./types/connection.ts";
import { AgencyConnection } from "./types/connections.ts";
import { Progress } from "./types/progress.ts";

readFields(Agency, {
  parent: { type: () => Agency, nullable: true, description: "The agency above." },
  members: { type: () => [Agency], description: "Members of a GROUP in force today." },
  nameOn: {
    type: () => String,
    description: "What it was called on a day.",
    day: "The day; what it is called now where none is named.",
  },
  memberships: { type: () => [GroupMember], description: "Members of a GROUP at all times, by name and day." },
  groups: { type: () => [GroupMember], description: "The groups it belongs to or belonged to." },
  pasts: { type: () => [AgencyPast], description: "What it was called and where it stood before, the latest first." },
  predecessors: { type: () => [Succession], description: "Whom it took over from, the latest first." },
  successors: { type: () => [Succession], description: "Who took over from it." },
  reorganisations: {
    type: () => [Reorganisation],
    description: "What changed it, or will, the latest first.",
  },
});

readFields(GroupMember, {
  agency: { type: () => Agency, description: "The member, which may be a group itself." },
  group: { type: () => Agency, description: "The group." },
});

/** Agencies and fields of work: the operations that read them and the fields that are computed. */
@Resolver(() => Agency)
export class AgencyResolver {
  @Query(() => Agency, { nullable: true, description: "One agency, by id or by code; null when there is none." })
  async agency(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("id", () => ID, { nullable: true, description: "UUID." }) id?: string | null,
    @Arg("code", () => String, { nullable: true, description: "Short code, for example PNV." }) code?: string | null,
  ): Promise<Agency | null> {
    if ((!id && !code) || (id && !isId(id))) return null;
    return readOne(context.reads, info, "Agency", (row, reading) => {
      const byId = id ? `${row.alias}.id = ${reading.params.add(id, "uuid")} and ` : "";
      const byCode = code ? `${row.alias}.code = ${reading.params.add(code, "text")} and ` : "";
      return byId + byCode + agencyAllowed("agency.see", row, reading);
    });
  }

  @Query(() => AgencyConnection, { description: "Agencies and groups, by name in Vietnamese order by default." })
  async agencies(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("first", () => Int, { nullable: true, defaultValue: 25, description: "How many rows, at most 100." }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: "Cursor of the row before the page." })
    after?: string | null,
    @Arg("filter", () => AgencyFilter, { nullable: true, description: "Narrows the list." })
    filter?: AgencyFilter | null,
    @Arg("orderBy", () => [AgencyOrder], { nullable: true, description: "By name by default." })
    orderBy?: AgencyOrder[] | null,
  ): Promise<Page<Agency>> {
    return readPage(
      context.reads,
      info,
      (reading) => ({
        type: "Agency",
        where: (row) => `${agencyAllowed("agency.see", row, reading)} and ${agencyWhere(reading, row.alias, filter)}`,
        order: agencyOrder(orderBy),
      }),
      { first, after },
    );
  }

  @Query(() => [AgencyPlace], {
    description: "The agencies in force on a day, groups left out, with the names and the tree of that day.",
  })
  async agencyTree(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("on", () => DayScalar, { nullable: true, description: "The day; today by default." }) on?: Day | null,
  ): Promise<AgencyPlace[]> {
    return readAll<AgencyPlace>(
      context.reads,
      info,
      "AgencyPlace",
      () => "true",
      (a) => `${a}.name collate "vi-x-icu", ${a}.id`,
      async (reading) => placesOn(reading.params.add(on ?? context.reads.today, "date")),
    );
  }

  @Query(() => [Field], { description: "Fields of work, in their order." })
  async fields(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo): Promise<Field[]> {
    return readAll(
      context.reads,
      info,
      "Field",
      () => "true",
      (f) => `${f}.ordinal, ${f}.id`,
    );
  }

  @FieldResolver(() => Progress, { description: "Its count in lead assignments that the viewer may see, as of a day." })
  async progress(
    @Root() { id }: Pick<Agency, "id">,
    @Ctx() context: ApiContext,
    @Arg("asOf", () => DayScalar, { nullable: true, description: "The day of the count; today by default." })
    asOf?: Day | null,
  ): Promise<Progress> {
    const day = asOf ?? context.reads.today;
    return countOf(context, await context.loaders.factsOf("agency", id, day), "ASSIGNMENT", day, { agencyIds: [id] });
  }

  @FieldResolver(() => AgencyCan, { description: "What the viewer may do to it." })
  viewerCan(@Root() { id }: Pick<Agency, "id">, @Ctx() { viewer }: ApiContext): AgencyCan {
    return { edit: may(viewer, "agency.edit", { type: "agency", id }) };
  }
}
