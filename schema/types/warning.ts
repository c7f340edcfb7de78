import { Field, ObjectType } from "type-graphql";

/** Something the reader asks a person to look at. */
@ObjectType({ description: "Something the reader asks a person to look at." })
export class Warning {
  @Field(() => String, { description: "Stable code, for example DUE_BEFORE_ISSUE." })
  code!: string;

  @Field(() => String, { description: "In Vietnamese." })
  message!: string;

  @Field(() => String, { nullable: true, description: "Reference of the task it is about." })
  ref!: string | null;
}
