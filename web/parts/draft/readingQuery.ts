import { graphql, type ResultOf } from "../../graphql.ts";

/** Starts an import: text becomes a draft at once, a file a reading that is asked for again. */
export const ImportMutation = graphql(`
  mutation DirectiveImport($input: DirectiveImportInput!) {
    directiveImport(input: $input) {
      directive { id }
      reading { id }
      existing { id documentNumber state }
      difference { added removed changed dates }
      userErrors { code path message }
    }
  }
`);

/** How far a reading has come. */
export const ReadingQuery = graphql(`
  query Reading($id: ID!) {
    reading(id: $id) {
      id state pagesDone pagesTotal code message unattended
      file { id name }
      directive { id }
      existing { id documentNumber state }
      difference { added removed changed dates }
    }
  }
`);

/** Stops a reading. */
export const CancelMutation = graphql(`
  mutation ReadingCancel($input: ReadingCancelInput!) {
    readingCancel(input: $input) {
      reading { id state }
      userErrors { code path message }
    }
  }
`);

/** A reading as the server tells it. */
export type ReadingNow = NonNullable<ResultOf<typeof ReadingQuery>["reading"]>;
/** A directive that was registered before, and what differs. */
export type Existing = {
  directive: NonNullable<ReadingNow["existing"]>;
  difference: ReadingNow["difference"];
};
