import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { perform } from "../actions/act.ts";
import { askReading } from "../actions/readings/askReading.ts";
import { importDirective } from "../actions/readings/importDirective.ts";
import { noteSecret } from "../actions/readings/noteSecret.ts";
import { Directive } from "../entities/directive.ts";
import { Reading } from "../entities/reading.ts";
import type { ApiContext } from "./context.ts";
import { differenceOf, existingId } from "./existing.ts";
import { DirectiveImportInput } from "./inputs/directiveImportInput.ts";
import { mutate } from "./mutate.ts";
import { DirectiveImportPayload, type Outcome } from "./payloads/payload.ts";
import { ImportDifference } from "./types/importDifference.ts";

/** The import: text is read at once, any other file goes to a reading of its own. */
@Resolver(() => DirectiveImportPayload)
export class DirectiveImport {
  @Mutation(() => DirectiveImportPayload, {
    description:
      "Reads a directive into a stored draft: text at once, any other file in a reading that is polled. Errors: NUMBER_TAKEN and FILE_KNOWN with the existing directive, SECRET_REFUSED, NO_TASKS_FOUND, AGENCY_UNKNOWN, INVALID_INPUT.",
  })
  async directiveImport(
    @Ctx() context: ApiContext,
    @Arg("input", () => DirectiveImportInput, { description: "What to do." }) asked: DirectiveImportInput,
  ): Promise<Outcome> {
    const { idempotencyKey, text, fileId, ...rest } = asked;
    const found = fileId ? await context.textOfFile(fileId) : (text ?? "");
    if (fileId && found === null) {
      const reading = (result: { readingId: string }) => [result.readingId];
      return mutate(context, askReading, { ...rest, fileId }, { ids: reading, idempotencyKey });
    }
    const given = { ...rest, text: found ?? "", ...(fileId ? { sourceFileId: fileId } : {}) };
    const draft = (result: { directiveId: string }) => [result.directiveId];
    const outcome = await mutate(context, importDirective, given, { ids: draft, idempotencyKey });
    if (fileId && outcome.failures?.some(({ code }) => code === "SECRET_REFUSED")) {
      await perform(context.door, noteSecret, { ...rest, fileId });
    }
    return outcome;
  }

  @FieldResolver(() => Directive, { nullable: true, description: "The draft; null while a file is being read." })
  async directive(
    @Root() { ids: [id] }: Outcome,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Directive | null> {
    return id ? loaders.node<Directive>(info, "Directive", id) : null;
  }

  @FieldResolver(() => Reading, { nullable: true, description: "The reading of the file; null where text was read." })
  async reading(
    @Root() { ids: [id] }: Outcome,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Reading | null> {
    return id ? loaders.node<Reading>(info, "Reading", id) : null;
  }

  @FieldResolver(() => Directive, {
    nullable: true,
    description: "The directive that is registered already, on NUMBER_TAKEN and FILE_KNOWN.",
  })
  async existing(
    @Root() { failures }: Outcome,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Directive | null> {
    const id = existingId(failures?.[0]?.details);
    return id ? loaders.node<Directive>(info, "Directive", id) : null;
  }

  @FieldResolver(() => ImportDifference, {
    nullable: true,
    description: "How the text differs from the directive that is registered already; null where it was not read.",
  })
  difference(@Root() { failures }: Outcome): ImportDifference | null {
    return differenceOf(failures?.[0]?.details);
  }
}
