import type { OrderKey } from "./paging.ts";

type Table<Field extends string> = Record<Field, Pick<OrderKey, "expression" | "type">[]>;

/** One key of an order as the API's inputs give it. */
export interface Asked<Field extends string> {
  field: Field;
  direction: "ASC" | "DESC";
}

const column = (name: string, type: OrderKey["type"]) => ({ expression: (alias: string) => `${alias}.${name}`, type });
const vietnamese = (name: string) => ({
  expression: (alias: string) => `${alias}.${name} collate "vi-x-icu"`,
  type: "text" as const,
});

const directives: Table<"ISSUED_ON" | "DOCUMENT_NUMBER"> = {
  ISSUED_ON: [column("issued_on", "date")],
  DOCUMENT_NUMBER: [column("year", "integer"), column("number", "integer"), column("symbol", "text")],
};
const assignments: Table<"DUE_ON" | "ASSIGNED_ON" | "SUBMITTED_ON"> = {
  DUE_ON: [column("due_on", "date")],
  ASSIGNED_ON: [column("assigned_on", "date")],
  SUBMITTED_ON: [column("submitted_on", "date")],
};
const agencies: Table<"NAME" | "CODE"> = { NAME: [vietnamese("name")], CODE: [column("code", "text")] };

// The id ends every order: rows equal in all keys must not be lost or repeated between two pages.
function keys<Field extends string>(
  table: Table<Field>,
  asked: readonly Asked<Field>[] | null | undefined,
  otherwise: Asked<Field>,
): OrderKey[] {
  const wanted = asked && asked.length > 0 ? asked : [otherwise];
  const found = wanted.flatMap(({ field, direction }) =>
    table[field].map((key) => ({ ...key, descending: direction === "DESC" })),
  );
  const last = wanted[wanted.length - 1];
  return [...found, { ...column("id", "uuid"), descending: last?.direction === "DESC" }];
}

/** The order of directives; by default the newest first. */
export const directiveOrder = (asked?: readonly Asked<"ISSUED_ON" | "DOCUMENT_NUMBER">[] | null) =>
  keys(directives, asked, { field: "ISSUED_ON", direction: "DESC" });

/** The order of assignments; by default the earliest due day first. */
export const assignmentOrder = (asked?: readonly Asked<"DUE_ON" | "ASSIGNED_ON" | "SUBMITTED_ON">[] | null) =>
  keys(assignments, asked, { field: "DUE_ON", direction: "ASC" });

/** The order of agencies; by default by name, in Vietnamese order. */
export const agencyOrder = (asked?: readonly Asked<"NAME" | "CODE">[] | null) =>
  keys(agencies, asked, { field: "NAME", direction: "ASC" });

/** The order of people: by name, in Vietnamese order. */
export const personOrder: OrderKey[] = [
  { ...vietnamese("name"), descending: false },
  { ...column("id", "uuid"), descending: false },
];

/** The order of letters: the newest first. */
export const letterOrder: OrderKey[] = [
  { ...column("planned_at", "timestamptz"), descending: true },
  { ...column("id", "uuid"), descending: true },
];
