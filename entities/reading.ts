import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Agency } from "./agency.ts";
import { Directive } from "./directive.ts";
import { File } from "./file.ts";
import { Person } from "./person.ts";

/** How far the reading of a file has come. */
export const ReadingState = {
  WAITING: "WAITING",
  READING: "READING",
  DONE: "DONE",
  FAILED: "FAILED",
  CANCELLED: "CANCELLED",
} as const;
export type ReadingState = keyof typeof ReadingState;
registerEnumType(ReadingState, { name: "ReadingState", description: "How far the reading of a file has come." });

/** The reading of an uploaded file into a draft, which goes on outside the request that asked for it. */
@ObjectType({ description: "The reading of an uploaded file into a draft; it goes on after the request is answered." })
@Entity("reading")
@Check(`state in ('WAITING','READING','DONE','FAILED','CANCELLED')`)
export class Reading {
  @Field(() => ID, { description: "UUID; the draft that comes of it has the same." })
  @PrimaryColumn("uuid")
  id!: string;

  @Index()
  @ForeignKey(() => File)
  @Column("uuid")
  fileId!: string;

  @ForeignKey(() => Agency)
  @Column("uuid")
  issuerId!: string;

  @ForeignKey(() => Agency)
  @Column("uuid")
  monitorId!: string;

  @Index()
  @ForeignKey(() => Person)
  @Column("uuid")
  askedById!: string;

  @Field(() => ReadingState, { description: "WAITING and READING go on; the others are final." })
  @Column("text", { default: "WAITING" })
  state!: ReadingState;

  @Field(() => Int, { description: "Pages read so far." })
  @Column("integer", { default: 0 })
  pagesDone!: number;

  @Field(() => Int, { nullable: true, description: "Pages of the file; null until known." })
  @Column("integer", { nullable: true })
  pagesTotal!: number | null;

  /** Whether a draft without any task is wanted too. */
  @Column("boolean", { default: false })
  allowEmpty!: boolean;

  /** Why it failed: a code of the closed set and what its message is filled with. */
  @Column("jsonb", { nullable: true })
  failure!: { code: string; details: Record<string, string | number> } | null;

  @Index()
  @ForeignKey(() => Directive, { onDelete: "SET NULL" })
  @Column("uuid", { nullable: true })
  directiveId!: string | null;

  @Field(() => Date, { description: "When it was asked for." })
  @Column("timestamptz")
  askedAt!: Date;

  @Column("timestamptz", { nullable: true })
  endedAt!: Date | null;
}
