import { Arg, type ClassType, Field, Int } from "type-graphql";
import { DayScalar } from "../entities/dayScalar.ts";

/** A field that the read of its type fills; see entities/reads. */
export interface ReadField {
  type: () => unknown;
  description: string;
  nullable?: true;
  /** Read page by page, this many rows unless asked otherwise. */
  first?: number;
  /** As of a day that may be asked for. */
  day?: string;
}

/** Adds to an object type the fields that its read fills. They need no resolver: the value lies in the row. */
export function readFields(target: ClassType<object>, fields: Record<string, ReadField>): void {
  for (const [name, { type, description, nullable, first, day }] of Object.entries(fields)) {
    // The library's own type for "a type" is a union it does not export; what is no type fails when the schema is built.
    Field(type as () => ClassType<object>, { description, nullable: nullable ?? false })(target.prototype, name);
    if (day) Arg("day", () => DayScalar, { nullable: true, description: day })(target.prototype, name, 0);
    if (first === undefined) continue;
    Arg("first", () => Int, { nullable: true, defaultValue: first, description: "How many rows, at most 100." })(
      target.prototype,
      name,
      0,
    );
    Arg("after", () => String, {
      nullable: true,
      description: "Cursor of the row before the page (of history: its id).",
    })(target.prototype, name, 1);
  }
}
