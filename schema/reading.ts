import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { cancelReading } from "../actions/readings/endReading.ts";
import { Directive } from "../entities/directive.ts";
import { File } from "../entities/file.ts";
import { workerThere } from "../entities/queries/workerThere.ts";
import { Reading } from "../entities/reading.ts";
import { isId } from "../entities/reads/isId.ts";
import { FailureCode, type FailureDetails, message } from "../rules/failure.ts";
import type { ApiContext } from "./context.ts";
import { differenceOf, existingId } from "./existing.ts";
import { ReadingCancelInput } from "./inputs/directiveInputs.ts";
import { mutate } from "./mutate.ts";
import { type Outcome, ReadingPayload } from "./payloads/payload.ts";
import { readFields } from "./readField.ts";
import { ImportDifference } from "./types/importDifference.ts";

readFields(Reading, {
  file: { type: () => File, description: "The file that is read." },
  directive: { type: () => Directive, nullable: true, description: "The draft that came of it." },
});

/** What the read hands over of a reading that failed. */
type Failed = { failure: { code: string; details: FailureDetails } | null };

/** Readings: the operation that polls one and the fields that are computed. */
@Resolver(() => Reading)
export class ReadingResolver {
  @Query(() => Reading, {
    nullable: true,
    description: "The reading of a file that the viewer asked for, to be asked again while it goes on; null otherwise.",
  })
  async reading(
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("id", () => ID, { description: "UUID." }) id: string,
  ): Promise<Reading | null> {
    return isId(id) ? loaders.node<Reading>(info, "Reading", id) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: "Why it failed, as a stable code." })
  code(@Root() { failure }: Failed): string | null {
    return failure?.code ?? null;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether it waits although no process that reads files is running; one must be started with JOBS=on.",
  })
  async unattended(@Root() { state }: Pick<Reading, "state">, @Ctx() { door }: ApiContext): Promise<boolean> {
    return (state === "WAITING" || state === "READING") && !(await workerThere(door.dataSource));
  }

  @FieldResolver(() => String, { nullable: true, description: "Why it failed, in the caller's language." })
  message(@Root() { failure }: Failed, @Ctx() { locale }: ApiContext): string | null {
    const code = Object.values(FailureCode).find((known) => known === failure?.code);
    return failure && code ? message(code, failure.details, locale) : null;
  }

  @FieldResolver(() => Directive, {
    nullable: true,
    description: "The directive that is registered already, where the file was refused for it.",
  })
  async existing(
    @Root() { failure }: Failed,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Directive | null> {
    const id = existingId(failure?.details);
    return id ? loaders.node<Directive>(info, "Directive", id) : null;
  }

  @FieldResolver(() => ImportDifference, {
    nullable: true,
    description: "How what was read differs from the directive that is registered already.",
  })
  difference(@Root() { failure }: Failed): ImportDifference | null {
    return differenceOf(failure?.details);
  }
}

/** Changes of readings. */
@Resolver(() => ReadingPayload)
export class ReadingMutations {
  @Mutation(() => ReadingPayload, {
    description: "Stops a reading. Errors: STATE_NOT_ALLOWED once it has ended otherwise.",
  })
  readingCancel(
    @Ctx() context: ApiContext,
    @Arg("input", () => ReadingCancelInput, { description: "What to do." }) { id }: ReadingCancelInput,
  ): Promise<Outcome> {
    return mutate(context, cancelReading, { id }, { ids: (result) => [result.readingId] });
  }

  @FieldResolver(() => Reading, { nullable: true, description: "The reading after the change." })
  async reading(
    @Root() { ids: [id] }: Outcome,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Reading | null> {
    return id ? loaders.node<Reading>(info, "Reading", id) : null;
  }
}
