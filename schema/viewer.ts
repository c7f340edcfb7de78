import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Query, Resolver } from "type-graphql";
import { Person } from "../entities/person.ts";
import { readAll, readOne } from "../entities/reads/read.ts";
import { viewerCounts } from "../entities/reads/viewerCounts.ts";
import { RoleHeld } from "../entities/roleHeld.ts";
import type { Viewer as SignedIn, Verb } from "../rules/may.ts";
import { type Way, ways } from "../rules/verbs.ts";
import type { ApiContext } from "./context.ts";
import { ViewerCan } from "./types/can.ts";
import { Viewer, ViewerCounts } from "./types/viewer.ts";

/** Whether the viewer holds a role with which the verb may be done somewhere. */
export function mayAnywhere(viewer: SignedIn, verb: Verb): boolean {
  const rows: readonly Way[] = ways[verb];
  return rows.some((way) => viewer.grants.some((grant) => way.roles.includes(grant.role)));
}

/** The person signed in. */
@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: "The person signed in." })
  viewer(@Ctx() { email, reads }: ApiContext): Pick<Viewer, "email" | "today"> {
    return { email, today: reads.today };
  }

  @FieldResolver(() => Person, { description: "Who it is." })
  async person(@Ctx() { reads, viewer }: ApiContext, @Info() info: GraphQLResolveInfo): Promise<Person> {
    const found = await readOne<Person>(
      reads,
      info,
      "Person",
      (row, reading) => `${row.alias}.id = ${reading.params.add(viewer.personId, "uuid")}`,
    );
    if (!found) throw new Error(`Person ${viewer.personId} is signed in but does not exist`);
    return found;
  }

  @FieldResolver(() => [RoleHeld], { description: "Roles held today." })
  async roles(@Ctx() { reads, viewer }: ApiContext, @Info() info: GraphQLResolveInfo): Promise<RoleHeld[]> {
    return readAll<RoleHeld>(
      reads,
      info,
      "RoleHeld",
      ({ alias }, reading) => {
        const { asOf } = reading.moment();
        return `${alias}.person_id = ${reading.params.add(viewer.personId, "uuid")} and ${alias}.valid_from <= ${asOf}
          and (${alias}.valid_to is null or ${alias}.valid_to >= ${asOf})`;
      },
      (r) => `${r}.role, ${r}.id`,
    );
  }

  @FieldResolver(() => [RoleHeld], {
    description: "Roles that ended with their agency: it was merged, split or dissolved.",
  })
  async endedRoles(@Ctx() { reads, viewer }: ApiContext, @Info() info: GraphQLResolveInfo): Promise<RoleHeld[]> {
    return readAll<RoleHeld>(
      reads,
      info,
      "RoleHeld",
      ({ alias }, reading) => {
        const { asOf } = reading.moment();
        return `${alias}.person_id = ${reading.params.add(viewer.personId, "uuid")} and exists (select 1 from agency a
          where a.id = ${alias}.agency_id and a.valid_to < ${asOf} and ${alias}.valid_to >= a.valid_to)`;
      },
      (r) => `${r}.valid_to desc, ${r}.role, ${r}.id`,
    );
  }

  @FieldResolver(() => ViewerCan, { description: "What may be done anywhere." })
  can(@Ctx() { viewer }: ApiContext): ViewerCan {
    const overseer = viewer.grants.some(({ role }) => role !== "HEAD" && role !== "OFFICER" && role !== "CLERK");
    return {
      import: mayAnywhere(viewer, "directive.import"),
      issue: mayAnywhere(viewer, "directive.issue"),
      confirm: mayAnywhere(viewer, "assignment.confirm"),
      decideExtension: mayAnywhere(viewer, "assignment.decideExtension"),
      seeLetters: mayAnywhere(viewer, "letter.see"),
      planLetters: mayAnywhere(viewer, "letters.plan"),
      administer: mayAnywhere(viewer, "agency.edit"),
      score: mayAnywhere(viewer, "score.see"),
      overview: overseer,
      shareViews: mayAnywhere(viewer, "savedView.share"),
      freeze: mayAnywhere(viewer, "period.freeze"),
    };
  }

  @FieldResolver(() => ViewerCounts, { description: "What waits." })
  counts(@Ctx() { reads }: ApiContext): Promise<ViewerCounts> {
    return viewerCounts(reads);
  }
}
