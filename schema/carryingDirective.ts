import { FieldResolver, Resolver, Root } from "type-graphql";
import { Assignment } from "../entities/assignment.ts";
import { Directive } from "../entities/directive.ts";
import { describeCarrying } from "../rules/cascade.ts";
import { DirectiveKind, directiveKindName } from "../rules/documentNumber.ts";
import { readFields } from "./readField.ts";
import { CarryingDirective } from "./types/carryingDirective.ts";

readFields(CarryingDirective, {
  directive: { type: () => Directive, nullable: true, description: "The directive, where the viewer may see it." },
});
readFields(Assignment, {
  carriedOutBy: {
    type: () => [CarryingDirective],
    description:
      "Issued directives of the agency's committee that carry it out; their progress completes nothing here.",
  },
});
readFields(Directive, {
  carriesOut: {
    type: () => Assignment,
    nullable: true,
    description: "The assignment of the level above that it carries out, where the viewer may see it.",
  },
});

/** What the read hands over of a directive beside the work it carries out. */
type Carrying = Pick<Directive, "kind" | "documentNumber"> & Pick<CarryingDirective, "completed" | "total">;

function nameOf({ kind, documentNumber }: Pick<Directive, "kind" | "documentNumber">): string {
  const known = Object.values(DirectiveKind).find((value) => value === kind);
  return `${known ? directiveKindName(known) : kind} ${documentNumber ?? ""}`.trim();
}

/** Directives beside the work they carry out: the fields that are computed. */
@Resolver(() => CarryingDirective)
export class CarryingDirectiveResolver {
  @FieldResolver(() => String, { description: "By kind and number: Kế hoạch 12/KH-UBND." })
  name(@Root() carrying: Carrying): string {
    return nameOf(carrying);
  }

  @FieldResolver(() => String, { description: "In Vietnamese: Triển khai bằng Kế hoạch 12/KH-UBND: 5/9." })
  sentence(@Root() carrying: Carrying): string {
    return describeCarrying(nameOf(carrying), carrying.completed, carrying.total);
  }
}
