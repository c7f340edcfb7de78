import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { planLetters } from "../actions/letters/planLetters.ts";
import { editSetting } from "../actions/upkeep/editSetting.ts";
import { Letter } from "../entities/letter.ts";
import { readOne } from "../entities/reads/read.ts";
import { Setting } from "../entities/setting.ts";
import type { ApiContext } from "./context.ts";
import { LettersPlanInput, SettingEditInput } from "./inputs/officeInputs.ts";
import { mutate } from "./mutate.ts";
import { LettersPayload, type Outcome, SettingPayload } from "./payloads/payload.ts";
import { mayAnywhere } from "./viewer.ts";

const input = "What to do.";

/** Changes of settings, forwarded to their action. */
@Resolver(() => SettingPayload)
export class SettingMutations {
  @Mutation(() => SettingPayload, { description: "Changes a setting. Errors: VERSION_CONFLICT, INVALID_INPUT." })
  settingEdit(
    @Ctx() context: ApiContext,
    @Arg("input", () => SettingEditInput, { description: input }) asked: SettingEditInput,
  ): Promise<Outcome> {
    return mutate(context, editSetting, { ...asked }, { ids: (result) => [result.key], current: asked.key });
  }

  @FieldResolver(() => Setting, {
    nullable: true,
    description: "The setting after the change, or as it stands on VERSION_CONFLICT.",
  })
  async setting(
    @Root() { ids: [key] }: Outcome,
    @Ctx() { reads, viewer }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Setting | null> {
    if (!key || !mayAnywhere(viewer, "setting.edit")) return null;
    return readOne(reads, info, "Setting", (row, reading) => `${row.alias}.key = ${reading.params.add(key, "text")}`);
  }
}

/** The planning of letters, forwarded to its action. */
@Resolver(() => LettersPayload)
export class LetterMutations {
  @Mutation(() => LettersPayload, {
    description:
      "Plans the letters of a kind for a day; what the ledger holds already stays. Answers with the new ones.",
  })
  lettersPlan(
    @Ctx() context: ApiContext,
    @Arg("input", () => LettersPlanInput, { description: input }) asked: LettersPlanInput,
  ): Promise<Outcome> {
    return mutate(context, planLetters, { ...asked }, { ids: (result) => result.letterIds });
  }

  @FieldResolver(() => [Letter], { description: "The letters planned now." })
  async letters(
    @Root() { ids }: Outcome,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Letter[]> {
    const found = await Promise.all(ids.map((id) => loaders.node<Letter>(info, "Letter", id)));
    return found.filter((letter) => letter !== null);
  }
}
