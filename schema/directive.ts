import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { Agency } from "../entities/agency.ts";
import { Amendment } from "../entities/amendment.ts";
import { DayScalar } from "../entities/dayScalar.ts";
import { Directive, LegalBasis } from "../entities/directive.ts";
import { Field } from "../entities/field.ts";
import { File } from "../entities/file.ts";
import { History } from "../entities/history.ts";
import { directiveWhere, numberIs } from "../entities/reads/filters/directiveFilter.ts";
import { isId } from "../entities/reads/isId.ts";
import { directiveOrder } from "../entities/reads/orders.ts";
import { readOne, readPage } from "../entities/reads/read.ts";
import { directiveAllowed } from "../entities/reads/visible.ts";
import type { SourceLayout } from "../entities/sourceLayout.ts";
import type { Day } from "../rules/day.ts";
import { DirectiveKind, directiveKindName } from "../rules/documentNumber.ts";
import { may } from "../rules/may.ts";
import type { ApiContext } from "./context.ts";
import { countOf } from "./countOf.ts";
import { DirectiveFilter } from "./inputs/directiveFilter.ts";
import { DirectiveOrder } from "./inputs/orders.ts";
import { readFields } from "./readField.ts";
import { DirectiveCan } from "./types/can.ts";
import type { Page } from "./types/connection.ts";
import { DirectiveConnection, TaskConnection } from "./types/connections.ts";
import { Progress } from "./types/progress.ts";
import { SourcePage } from "./types/sourcePage.ts";
import { Warning } from "./types/warning.ts";

readFields(Directive, {
  bases: { type: () => [LegalBasis], description: "Documents it rests on (Căn cứ)." },
  amends: { type: () => [LegalBasis], description: "Documents that it changes or replaces, as its text says." },
  issuer: { type: () => Agency, description: "The agency that issued it." },
  monitor: { type: () => Agency, description: "The agency that follows its tasks." },
  field: { type: () => Field, nullable: true, description: "Field of work it is filed under." },
  sourceFile: { type: () => File, nullable: true, description: "The file it was read from." },
  warnings: { type: () => [Warning], description: "What the reader asks the office to look at; empty for others." },
  tasks: { type: () => TaskConnection, first: 100, description: "Its tasks in order; an agency sees only its own." },
  taskCount: { type: () => Int, description: "Tasks that count, of those the viewer may see." },
  completedCount: { type: () => Int, description: "Counted tasks that are completed." },
  overdueCount: { type: () => Int, description: "Counted tasks that are overdue today." },
  supersededBy: { type: () => Directive, nullable: true, description: "The directive that took its place." },
  amendments: { type: () => [Amendment], description: "What adjusts it, by the day it is in force." },
  history: {
    type: () => [History],
    first: 25,
    description: "What was done to it, the newest first; for the office only.",
  },
});

/** What the read hands over of the file a directive was read from. */
type Laid = {
  sourceFileId: string | null;
  sourceLayout: (Pick<SourceLayout, "pages" | "notes"> & { type: string }) | null;
};

/** Directives: the operations that read them and the fields that are computed. */
@Resolver(() => Directive)
export class DirectiveResolver {
  @Query(() => Directive, {
    nullable: true,
    description: "One directive, by id or by its number; null when there is none that the viewer may see.",
  })
  async directive(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("id", () => ID, { nullable: true, description: "UUID." }) id?: string | null,
    @Arg("number", () => String, { nullable: true, description: "Number and symbol, for example 146/KH-UBND." })
    number?: string | null,
    @Arg("issuer", () => String, { nullable: true, description: "Code of the agency that issued it." })
    issuer?: string | null,
    @Arg("year", () => Int, { nullable: true, description: "Year of issue; the latest when left out." })
    year?: number | null,
  ): Promise<Directive | null> {
    if ((!id && !number) || (id && !isId(id))) return null;
    return readOne(
      context.reads,
      info,
      "Directive",
      (row, reading) => {
        const d = row.alias;
        const wanted = {
          ...(id ? { id: { eq: id } } : {}),
          ...(year ? { year: { eq: year } } : {}),
        };
        const code = issuer
          ? ` and ${d}.issuer_id = (select id from agency where code = ${reading.params.add(issuer, "text")})`
          : "";
        const named = number ? ` and ${numberIs(reading, d, number)}` : "";
        return `${directiveWhere(reading, d, wanted)}${named}${code} and ${directiveAllowed("directive.see", row, reading)}`;
      },
      (d) => `${d}.year desc nulls last, ${d}.id`,
    );
  }

  @Query(() => DirectiveConnection, { description: "Directives that the viewer may see, the newest first by default." })
  async directives(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("first", () => Int, { nullable: true, defaultValue: 25, description: "How many rows, at most 100." }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: "Cursor of the row before the page." })
    after?: string | null,
    @Arg("filter", () => DirectiveFilter, { nullable: true, description: "Narrows the list." })
    filter?: DirectiveFilter | null,
    @Arg("orderBy", () => [DirectiveOrder], { nullable: true, description: "By issue day, newest first, by default." })
    orderBy?: DirectiveOrder[] | null,
  ): Promise<Page<Directive>> {
    return readPage(
      context.reads,
      info,
      (reading) => ({
        type: "Directive",
        where: (row) =>
          `${directiveAllowed("directive.see", row, reading)} and ${directiveWhere(reading, row.alias, filter)}`,
        order: directiveOrder(orderBy),
      }),
      { first, after },
    );
  }

  @FieldResolver(() => String, { description: "Name of the kind in Vietnamese: Kế hoạch, Thông báo …" })
  kindName(@Root() { kind }: Pick<Directive, "kind">): string {
    const known = Object.values(DirectiveKind).find((value) => value === kind);
    return known ? directiveKindName(known) : kind;
  }

  @FieldResolver(() => Progress, { description: "Its count in tasks, as of a day." })
  async progress(
    @Root() { id }: Pick<Directive, "id">,
    @Ctx() context: ApiContext,
    @Arg("asOf", () => DayScalar, { nullable: true, description: "The day of the count; today by default." })
    asOf?: Day | null,
  ): Promise<Progress> {
    const day = asOf ?? context.reads.today;
    return countOf(context, await context.loaders.factsOf("directive", id, day), "TASK", day, { directiveIds: [id] });
  }

  @FieldResolver(() => [SourcePage], { description: "The pages of its source; empty where the source has none." })
  sourcePages(@Root() { sourceFileId, sourceLayout }: Laid): SourcePage[] {
    const drawn = /^(?:application\/pdf|image\/(?:png|jpeg))$/.test(sourceLayout?.type ?? "");
    return (sourceLayout?.pages ?? []).map((page) => ({
      ...page,
      imageUrl: drawn ? `/files/${sourceFileId}/pages/${page.number}.png` : null,
    }));
  }

  @FieldResolver(() => [String], { description: "What the reader noticed of the file, in Vietnamese: pages, scans …" })
  sourceNotes(@Root() { sourceLayout }: Laid): string[] {
    return sourceLayout?.notes ?? [];
  }

  @FieldResolver(() => DirectiveCan, { description: "What the viewer may do to it as it stands." })
  viewerCan(
    @Root()
    {
      issuerId,
      monitorId,
      state,
      closedOn,
      untouched,
    }: Pick<Directive, "issuerId" | "monitorId" | "state" | "closedOn"> & { untouched: boolean },
    @Ctx() { viewer }: ApiContext,
  ): DirectiveCan {
    const draft = state === "DRAFT";
    const thing = { type: "directive", issuerId, monitorId, issued: !draft, assignedAgencyIds: [] } as const;
    return {
      edit: draft && may(viewer, "directive.edit", thing),
      issue: draft && may(viewer, "directive.issue", thing),
      amend: !draft && closedOn === null && may(viewer, "directive.amend", thing),
      carryOut: closedOn === null && may(viewer, "directive.carryOut", thing),
      close: !draft && closedOn === null && may(viewer, "directive.close", thing),
      revoke: !draft && untouched && may(viewer, "directive.revoke", thing),
    };
  }
}
