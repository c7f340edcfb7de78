import { Field, ID, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Assignment } from "./assignment.ts";
import { Person } from "./person.ts";

/** A word between the people who see an assignment (trao đổi). */
@ObjectType({ description: "A word between the people who see an assignment." })
@Entity("comment")
@Index("comment_mentioned", { synchronize: false })
@Check(`text = normalize(text, NFC)`)
export class Comment {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @Index()
  @ForeignKey(() => Assignment)
  @Column("uuid")
  assignmentId!: string;

  @ForeignKey(() => Person)
  @Column("uuid")
  personId!: string;

  @Field(() => Date, { description: "When it was written." })
  @Column("timestamptz")
  at!: Date;

  @Field(() => String, { description: "What was written, NFC." })
  @Column("text")
  text!: string;

  /** People who were called by name; each may see the assignment. */
  @Column("uuid", { array: true, default: () => "'{}'" })
  mentionedIds!: string[];
}
