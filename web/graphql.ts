import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./graphql-env.d.ts";

/** A query or mutation, typed from schema/schema.graphql; fragments are not masked. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Day: string; DateTimeISO: string };
  disableMasking: true;
}>();

export type { FragmentOf, ResultOf, VariablesOf } from "gql.tada";
