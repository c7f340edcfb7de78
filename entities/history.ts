import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

/** One line of history: who did what to which thing, when, before and after. Rows are never changed. */
@ObjectType({ description: "One line of history; never changed." })
@Entity("history")
@Index("history_subject", ["subjectType", "subjectId", "id"])
export class History {
  @Field(() => ID, { description: "Running number." })
  @PrimaryGeneratedColumn("identity", { type: "bigint" })
  id!: string;

  @Field(() => Date, { description: "When." })
  @Column("timestamptz")
  at!: Date;

  @Column("uuid", { nullable: true })
  personId!: string | null;

  @Field(() => String, { description: "What was done, for example resultSubmit." })
  @Column("text")
  verb!: string;

  @Column("text")
  subjectType!: string;

  @Column("uuid")
  subjectId!: string;

  @Column("jsonb", { nullable: true })
  before!: Record<string, unknown> | null;

  @Column("jsonb", { nullable: true })
  after!: Record<string, unknown> | null;
}
