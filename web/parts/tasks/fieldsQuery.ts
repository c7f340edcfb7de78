import { graphql } from "../../graphql.ts";

/** The fields of work to choose from. */
export const FieldsQuery = graphql(`query Fields { fields { id name } }`);
