import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { createSavedView } from "../actions/views/createSavedView.ts";
import { deleteSavedView } from "../actions/views/deleteSavedView.ts";
import { editSavedView } from "../actions/views/editSavedView.ts";
import { Agency } from "../entities/agency.ts";
import { readAll } from "../entities/reads/read.ts";
import { savedViewSeen } from "../entities/reads/visible.ts";
import { SavedView } from "../entities/savedView.ts";
import type { ApiContext } from "./context.ts";
import { SavedViewCreateInput, SavedViewDeleteInput, SavedViewEditInput } from "./inputs/savedViewInputs.ts";
import { mutate } from "./mutate.ts";
import type { Outcome } from "./payloads/payload.ts";
import { SavedViewPayload } from "./payloads/savedViewPayload.ts";
import { readFields } from "./readField.ts";

readFields(SavedView, {
  agency: {
    type: () => Agency,
    nullable: true,
    description: "The agency whose people see it too; null for the owner alone.",
  },
  ownerName: { type: () => String, description: "Name of whoever keeps it." },
  own: { type: () => Boolean, description: "Whether it is the viewer's own, to change and to delete." },
});

const input = "What to do.";
const ids = (result: { savedViewId: string }) => [result.savedViewId];

/** Saved views: the operation that reads them and their changes. */
@Resolver(() => SavedViewPayload)
export class SavedViewResolver {
  @Query(() => [SavedView], {
    description:
      "The viewer's own saved views and those shared with an agency where the viewer works, by place and name.",
  })
  async savedViews(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("page", () => String, { nullable: true, description: "Of one page of the web application." })
    page?: string | null,
  ): Promise<SavedView[]> {
    return readAll(
      context.reads,
      info,
      "SavedView",
      (row, reading) =>
        page
          ? `(${savedViewSeen(row, reading)} and ${row.alias}.page = ${reading.params.add(page, "text")})`
          : savedViewSeen(row, reading),
      (v) => `${v}.position, ${v}.name collate "vi-x-icu", ${v}.id`,
    );
  }

  @Mutation(() => SavedViewPayload, {
    description: "Keeps a list with its filters under a name. Errors: INVALID_INPUT, DUPLICATE_REQUEST, NOT_FOUND.",
  })
  savedViewCreate(
    @Ctx() context: ApiContext,
    @Arg("input", () => SavedViewCreateInput, { description: input }) asked: SavedViewCreateInput,
  ): Promise<Outcome> {
    return mutate(context, createSavedView, { ...asked }, { ids });
  }

  @Mutation(() => SavedViewPayload, {
    description: "Changes the viewer's own saved view. Errors: VERSION_CONFLICT, INVALID_INPUT, NOT_FOUND.",
  })
  savedViewEdit(
    @Ctx() context: ApiContext,
    @Arg("input", () => SavedViewEditInput, { description: input }) asked: SavedViewEditInput,
  ): Promise<Outcome> {
    return mutate(context, editSavedView, { ...asked }, { ids, current: asked.id });
  }

  @Mutation(() => SavedViewPayload, {
    description:
      "Deletes the viewer's own saved view; creating it again under its id undoes that. Errors: VERSION_CONFLICT, NOT_FOUND.",
  })
  savedViewDelete(
    @Ctx() context: ApiContext,
    @Arg("input", () => SavedViewDeleteInput, { description: input }) asked: SavedViewDeleteInput,
  ): Promise<Outcome> {
    return mutate(context, deleteSavedView, { ...asked }, { ids, current: asked.id });
  }

  @FieldResolver(() => SavedView, {
    nullable: true,
    description: "The view after the change, or as it stands on VERSION_CONFLICT; null once it is deleted.",
  })
  async savedView(
    @Root() { ids: [id] }: Outcome,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SavedView | null> {
    return id ? loaders.node<SavedView>(info, "SavedView", id) : null;
  }
}
