import type { Day } from "../../rules/day.ts";
import type { Viewer } from "../../rules/may.ts";
import { Params } from "./params.ts";
import type { ReadType, Row } from "./readType.ts";
import type { Selected, Selection } from "./selection.ts";
import type { Moment } from "./timeliness.ts";

/** Who reads, as of which day; what `dueSoonUntil` is to the working calendar. */
export interface Reader {
  viewer: Viewer;
  today: Day;
  /** The last due day that counts as soon today. */
  dueSoonUntil: Day;
}

/** The compiling of one statement: its parameters, its aliases, and JSON of the objects asked for. */
export class Reading {
  readonly params = new Params();
  private aliases = 0;

  constructor(
    readonly reader: Reader,
    private readonly types: Readonly<Record<string, ReadType>>,
    /** Whether the JSON is the answer itself: nothing in it but what was asked for. */
    readonly asText = false,
  ) {}

  /** The read of an object type. */
  type(name: string): ReadType {
    const type = this.types[name];
    if (!type) throw new Error(`No read is declared for ${name}`);
    return type;
  }

  /** A table alias not used yet. */
  alias(): string {
    this.aliases += 1;
    return `t${this.aliases}`;
  }

  /** Today and how far "soon" reaches, as parameters. */
  moment(): Moment {
    return {
      asOf: this.params.add(this.reader.today, "date"),
      dueSoonUntil: this.params.add(this.reader.dueSoonUntil, "date"),
    };
  }

  /** JSON text of a row with the fields asked for, and those that its computed fields need. */
  object(typeName: string, row: Row, selection: Selection): string {
    const type = this.type(typeName);
    const parts = new Map<string, string>();
    for (const [key, field] of selection) {
      if (this.asText) {
        parts.set(
          key,
          field.name === "__typename" ? `'"${typeName}"'` : this.field(typeName, type, row, field.name, field),
        );
        continue;
      }
      for (const need of type.needs[field.name] ?? []) parts.set(need, this.field(typeName, type, row, need, field));
      if (type.fields[field.name]) parts.set(key, this.field(typeName, type, row, field.name, field));
    }
    const id = type.fields.id;
    if (id && !this.asText && !parts.has("id")) parts.set("id", id(row, this, [...selection.values()][0] as Selected));
    if (parts.size === 0) return "'{}'";
    const pairs = [...parts].map(([key, json]) => `${this.name(key)}||${json}`);
    return `'{'||${pairs.join("||','||")}||'}'`;
  }

  /** JSON text of the one row that a condition names, or of null. */
  one(typeName: string, field: Selected, where: (alias: string) => string, scope: Omit<Row, "alias"> = {}): string {
    const alias = this.alias();
    const object = this.object(typeName, { alias, ...scope }, field.fields);
    return `coalesce((select ${object} from ${this.type(typeName).table} ${alias} where ${where(alias)}),'null')`;
  }

  /** JSON text of all rows under a condition, in an order. */
  many(
    typeName: string,
    field: Selected,
    where: (alias: string) => string,
    order: (alias: string) => string,
    scope: Omit<Row, "alias"> = {},
  ): string {
    const alias = this.alias();
    const object = this.object(typeName, { alias, ...scope }, field.fields);
    const rows = `string_agg(${object},',' order by ${order(alias)})`;
    return `coalesce((select '['||${rows}||']' from ${this.type(typeName).table} ${alias} where ${where(alias)}),'[]')`;
  }

  private field(typeName: string, type: ReadType, row: Row, name: string, field: Selected): string {
    const read = type.fields[name];
    if (!read) throw new Error(`${typeName}.${name} is needed but not declared`);
    return read(row, this, field);
  }

  // Keys with arguments go in as parameters: a cursor is the caller's text, and must not make the statement a new one.
  private name(key: string): string {
    return /^\w+$/.test(key) ? `'"${key}":'` : `to_json(${this.params.add(key, "text")})::text||':'`;
  }
}
