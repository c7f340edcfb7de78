import { FieldResolver, Resolver, Root } from "type-graphql";
import { Amendment } from "../entities/amendment.ts";
import { AmendmentChange } from "../entities/amendmentChange.ts";
import { Directive } from "../entities/directive.ts";
import { File } from "../entities/file.ts";
import { Person } from "../entities/person.ts";
import { Task } from "../entities/task.ts";
import { amendingDocument, describeChange, type ToldChange } from "../rules/amendment.ts";
import { readFields } from "./readField.ts";

readFields(Amendment, {
  byDirective: {
    type: () => Directive,
    nullable: true,
    description: "The adjusting document, where it is registered and the viewer may see it.",
  },
  file: { type: () => File, nullable: true, description: "The adjusting document's file, where one was attached." },
  recordedBy: { type: () => Person, nullable: true, description: "Who recorded it." },
  changes: { type: () => [AmendmentChange], description: "What it does to the tasks that the viewer may see." },
});

readFields(AmendmentChange, {
  task: { type: () => Task, nullable: true, description: "The task; null for an addition that is still to come." },
  ref: { type: () => String, description: "Reference of the task as printed." },
  text: { type: () => String, description: "What is to be done, before the change." },
});

/** Amendments: the fields that are computed. */
@Resolver(() => Amendment)
export class AmendmentResolver {
  @FieldResolver(() => String, { description: "The adjusting document by kind and number: Thông báo 54/TB-UBND." })
  documentName(@Root() { documentNumber }: Pick<Amendment, "documentNumber">): string {
    return amendingDocument(documentNumber);
  }
}

/** What the read hands over of a change. */
type Told = Pick<ToldChange, "kind"> & { toldBefore: ToldChange["before"]; toldAfter: ToldChange["after"] };

/** Changes of an amendment: the fields that are computed. */
@Resolver(() => AmendmentChange)
export class AmendmentChangeResolver {
  @FieldResolver(() => String, { description: "What is done, in Vietnamese: hạn 30/06/2026 → 31/08/2026 …" })
  summary(@Root() { kind, toldBefore, toldAfter }: Told): string {
    return describeChange({ kind, before: toldBefore, after: toldAfter });
  }
}
