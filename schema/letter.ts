import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { previewLetters } from "../actions/letters/previewLetters.ts";
import { Agency } from "../entities/agency.ts";
import { DayScalar } from "../entities/dayScalar.ts";
import { Directive } from "../entities/directive.ts";
import { Letter } from "../entities/letter.ts";
import { letterWhere } from "../entities/reads/filters/otherFilters.ts";
import { isId } from "../entities/reads/isId.ts";
import { letterOrder } from "../entities/reads/orders.ts";
import { readPage } from "../entities/reads/read.ts";
import { letterAllowed } from "../entities/reads/visible.ts";
import type { Day } from "../rules/day.ts";
import { Failure } from "../rules/failure.ts";
import { LetterKind } from "../rules/letters.ts";
import type { ApiContext } from "./context.ts";
import { LetterFilter } from "./inputs/filters.ts";
import { readFields } from "./readField.ts";
import type { Page } from "./types/connection.ts";
import { LetterConnection } from "./types/connections.ts";
import { PlannedLetter } from "./types/plannedLetter.ts";

readFields(Letter, {
  bodyHtml: { type: () => String, nullable: true, description: "The letter as sent, in HTML." },
  agency: { type: () => Agency, description: "The agency addressed." },
  directive: {
    type: () => Directive,
    nullable: true,
    description: "The directive it is about, where it is about one.",
  },
});

/** Letters: the operations that read them. */
@Resolver(() => Letter)
export class LetterResolver {
  @Query(() => Letter, { nullable: true, description: "One letter; null when there is none that the viewer may see." })
  async letter(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("id", () => ID, { description: "UUID." }) id: string,
  ): Promise<Letter | null> {
    return isId(id) ? context.loaders.node<Letter>(info, "Letter", id) : null;
  }

  @Query(() => LetterConnection, { description: "Letters that the viewer may see, the newest first." })
  async letters(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("first", () => Int, { nullable: true, defaultValue: 25, description: "How many rows, at most 100." }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: "Cursor of the row before the page." })
    after?: string | null,
    @Arg("filter", () => LetterFilter, { nullable: true, description: "Narrows the list." })
    filter?: LetterFilter | null,
  ): Promise<Page<Letter>> {
    return readPage(
      context.reads,
      info,
      (reading) => ({
        type: "Letter",
        where: (row) => `${letterAllowed("letter.see", row, reading)} and ${letterWhere(reading, row.alias, filter)}`,
        order: letterOrder,
      }),
      { first, after },
    );
  }

  @Query(() => [PlannedLetter], {
    description:
      "The letters that planning would write for a day; nothing is stored. Empty for those who may not plan.",
  })
  async letterPreview(
    @Ctx() { door }: ApiContext,
    @Arg("kind", () => LetterKind, { description: "Their kind." }) kind: LetterKind,
    @Arg("day", () => DayScalar, { description: "The day they are for." }) day: Day,
  ): Promise<Omit<PlannedLetter, "agency">[]> {
    try {
      return await previewLetters(door, { kind, day });
    } catch (error) {
      // A read never tells what is forbidden from what does not exist.
      if (error instanceof Failure && error.code === "NOT_FOUND") return [];
      throw error;
    }
  }
}

/** Planned letters: the agency addressed. */
@Resolver(() => PlannedLetter)
export class PlannedLetterResolver {
  @FieldResolver(() => Agency, { description: "The agency addressed." })
  agency(
    @Root() { agencyId }: { agencyId: string },
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Agency> {
    return loaders.present<Agency>(info, "Agency", agencyId);
  }
}
