import { Field as GraphField, ID, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, PrimaryColumn } from "typeorm";

/** A field of work (lĩnh vực) that directives and tasks are filed under. */
@ObjectType({ description: "A field of work (lĩnh vực) that directives and tasks are filed under." })
@Entity("field")
@Check(`name = normalize(name, NFC)`)
export class Field {
  @GraphField(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @GraphField(() => String, { description: "Short stable code." })
  @Index("field_code", { unique: true })
  @Column("text")
  code!: string;

  @GraphField(() => String, { description: "Name in Vietnamese." })
  @Column("text")
  name!: string;

  @GraphField(() => Int, { description: "Place in lists." })
  @Column("integer", { default: 0 })
  ordinal!: number;
}
