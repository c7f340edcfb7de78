import { Field, InputType } from "type-graphql";
import { AgencyOrderField, AssignmentOrderField, DirectiveOrderField, OrderDirection } from "../types/enums.ts";

/** One key of the order of directives. */
@InputType({ description: "One key of the order of directives." })
export class DirectiveOrder {
  @Field(() => DirectiveOrderField, { description: "By what." })
  field!: DirectiveOrderField;

  @Field(() => OrderDirection, { description: "Which way." })
  direction!: OrderDirection;
}

/** One key of the order of assignments. */
@InputType({ description: "One key of the order of assignments." })
export class AssignmentOrder {
  @Field(() => AssignmentOrderField, { description: "By what." })
  field!: AssignmentOrderField;

  @Field(() => OrderDirection, { description: "Which way." })
  direction!: OrderDirection;
}

/** One key of the order of agencies. */
@InputType({ description: "One key of the order of agencies." })
export class AgencyOrder {
  @Field(() => AgencyOrderField, { description: "By what." })
  field!: AgencyOrderField;

  @Field(() => OrderDirection, { description: "Which way." })
  direction!: OrderDirection;
}
