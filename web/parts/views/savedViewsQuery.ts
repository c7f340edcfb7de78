import { graphql, type ResultOf } from "../../graphql.ts";

/** The saved views of the task lists. */
export const SavedViewsQuery = graphql(`
  query SavedViews {
    savedViews(page: "nhiem-vu") { id name search pinned position own ownerName version agency { id name } }
  }
`);

/** One saved view. */
export type SavedView = ResultOf<typeof SavedViewsQuery>["savedViews"][number];

/** Keeps a list under a name. */
export const CreateView = graphql(`
  mutation SavedViewCreate($input: SavedViewCreateInput!) {
    savedViewCreate(input: $input) { savedView { id name } userErrors { code path message } }
  }
`);

/** Changes one's own saved view. */
export const EditView = graphql(`
  mutation SavedViewEdit($input: SavedViewEditInput!) {
    savedViewEdit(input: $input) {
      savedView { id name search pinned position version agency { id name } }
      userErrors { code path message }
    }
  }
`);

/** Deletes one's own saved view. */
export const DeleteView = graphql(`
  mutation SavedViewDelete($input: SavedViewDeleteInput!) {
    savedViewDelete(input: $input) { userErrors { code path message } }
  }
`);
