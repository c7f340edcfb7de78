import { Field, Float, ObjectType } from "type-graphql";

/** How far the fields of a task can be relied on as they were read. */
@ObjectType({ description: "How far the fields of a task can be relied on as they were read, 0 to 1." })
export class TaskConfidence {
  @Field(() => Float, { description: "The lead agencies." })
  lead!: number;

  @Field(() => Float, { description: "The deadline." })
  deadline!: number;

  @Field(() => Float, { description: "The words." })
  text!: number;
}
