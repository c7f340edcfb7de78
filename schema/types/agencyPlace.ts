import { Field, ID, ObjectType } from "type-graphql";
import { AgencyKind, AgencyLevel } from "../../entities/agency.ts";

/** An agency as it was called and stood in the tree on a day. */
@ObjectType({ description: "An agency as it was called and stood in the tree on a day." })
export class AgencyPlace {
  @Field(() => ID, { description: "UUID of the agency." })
  id!: string;

  @Field(() => String, { description: "Short stable code." })
  code!: string;

  @Field(() => String, { description: "Its name on the day." })
  name!: string;

  @Field(() => AgencyKind, { description: "What it is." })
  kind!: AgencyKind;

  @Field(() => AgencyLevel, { description: "Level of government." })
  level!: AgencyLevel;

  @Field(() => ID, { nullable: true, description: "The agency above on the day." })
  parentId!: string | null;
}
