import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { type Day, isDay } from "../rules/day.ts";

const expected = (found: unknown): never => {
  throw new GraphQLError(`Day: expected YYYY-MM-DD, found ${JSON.stringify(found)}`, {
    extensions: { code: "BAD_USER_INPUT" },
  });
};
const parse = (value: unknown): Day => (typeof value === "string" && isDay(value) ? value : expected(value));

/** GraphQL scalar `Day`: a calendar day of Vietnam as YYYY-MM-DD, a string end to end. */
export const DayScalar = new GraphQLScalarType<Day, string>({
  name: "Day",
  description: "A calendar day in Vietnam (UTC+7) as YYYY-MM-DD; never an instant.",
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
