import { Field, Int, ObjectType } from "type-graphql";

/** How a document read anew differs from what is registered of it. */
@ObjectType({ description: "How a document read anew differs from what is registered of it; counts of tasks." })
export class ImportDifference {
  @Field(() => Int, { description: "Tasks that are not registered." })
  added!: number;

  @Field(() => Int, { description: "Registered tasks that were not read." })
  removed!: number;

  @Field(() => Int, { description: "Tasks whose words differ." })
  changed!: number;

  @Field(() => Int, { description: "Tasks whose due day differs." })
  dates!: number;
}
