import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import { Agency } from "../entities/agency.ts";
import { Evidence } from "../entities/evidence.ts";
import { File } from "../entities/file.ts";
import { History } from "../entities/history.ts";
import { Person } from "../entities/person.ts";
import { ProgressReport } from "../entities/progressReport.ts";
import { personWhere } from "../entities/reads/filters/otherFilters.ts";
import { personOrder } from "../entities/reads/orders.ts";
import { readPage } from "../entities/reads/read.ts";
import { personAllowed } from "../entities/reads/visible.ts";
import { RoleHeld } from "../entities/roleHeld.ts";
import { Submission } from "../entities/submission.ts";
import type { ApiContext } from "./context.ts";
import { historySentence } from "./historySentence.ts";
import { PersonFilter } from "./inputs/filters.ts";
import { readFields } from "./readField.ts";
import type { Page } from "./types/connection.ts";
import { PersonConnection } from "./types/connections.ts";

readFields(Person, {
  email: { type: () => String, nullable: true, description: "Address; null for those who may not see it." },
  roles: { type: () => [RoleHeld], description: "Roles held today." },
});
readFields(RoleHeld, { agency: { type: () => Agency, description: "Where it is held." } });
readFields(Submission, {
  submittedBy: { type: () => Person, description: "Who submitted." },
  decidedBy: { type: () => Person, nullable: true, description: "Who confirmed or returned it." },
  files: { type: () => [File], description: "The evidence handed in with it." },
  evidence: {
    type: () => [Evidence],
    description: "The same files, each with the day that the document itself bears.",
  },
});
readFields(Evidence, { file: { type: () => File, description: "The file." } });
readFields(ProgressReport, {
  person: { type: () => Person, description: "Who wrote it." },
  files: { type: () => [File], description: "The files attached to it." },
});
readFields(History, {
  person: { type: () => Person, nullable: true, description: "Who did it; null for the program itself." },
});

/** People: the operation that reads them. */
@Resolver(() => Person)
export class PersonResolver {
  @Query(() => PersonConnection, { description: "People of agencies whose people the viewer may see, by name." })
  async persons(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("first", () => Int, { nullable: true, defaultValue: 25, description: "How many rows, at most 100." }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: "Cursor of the row before the page." })
    after?: string | null,
    @Arg("filter", () => PersonFilter, { nullable: true, description: "Narrows the list." })
    filter?: PersonFilter | null,
  ): Promise<Page<Person>> {
    return readPage(
      context.reads,
      info,
      (reading) => ({
        type: "Person",
        where: (row) => `${personAllowed("person.see", row, reading)} and ${personWhere(reading, row.alias, filter)}`,
        order: personOrder,
      }),
      { first, after },
    );
  }
}

/** Files: where they are fetched. */
@Resolver(() => File)
export class FileResolver {
  @FieldResolver(() => String, { description: "Where it is downloaded; only through what it is attached to." })
  url(@Root() { id }: Pick<File, "id">): string {
    return `/files/${id}`;
  }
}

/** Lines of history: what they say. */
@Resolver(() => History)
export class HistoryResolver {
  @FieldResolver(() => String, { nullable: true, description: "What was done, as a short Vietnamese sentence." })
  after(@Root() line: Parameters<typeof historySentence>[0]): string | null {
    return historySentence(line);
  }
}
