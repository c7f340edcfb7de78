import { Field, ID, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Assignment } from "./assignment.ts";
import { Person } from "./person.ts";

/** A note on how the work goes, from the agency. */
@ObjectType({ description: "A note on how the work goes, from the agency." })
@Entity("progress_report")
@Check(`percent is null or percent between 0 and 100`)
export class ProgressReport {
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

  @Field(() => String, { description: "What was done so far." })
  @Column("text")
  text!: string;

  @Field(() => Int, { nullable: true, description: "Share done, 0 to 100." })
  @Column("integer", { nullable: true })
  percent!: number | null;
}
