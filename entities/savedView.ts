import { Field, ID, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Agency } from "./agency.ts";
import { Person } from "./person.ts";

/** A list with its filters, kept under a name by a person, perhaps shared with an agency. */
@ObjectType({ description: "A list with its filters, kept under a name." })
@Entity("saved_view")
@Check(`name = normalize(name, NFC)`)
export class SavedView {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @Field(() => String, { description: "What it is called." })
  @Column("text")
  name!: string;

  @Field(() => String, { description: "Page of the web application, for example nhiem-vu." })
  @Column("text")
  page!: string;

  @Field(() => String, { description: "The filters as the address of the page holds them." })
  @Column("text")
  search!: string;

  @Index()
  @ForeignKey(() => Person)
  @Column("uuid")
  ownerId!: string;

  /** The agency whose people see it too; null while it is the owner's alone. */
  @Index()
  @ForeignKey(() => Agency)
  @Column("uuid", { nullable: true })
  agencyId!: string | null;

  @Field(() => Boolean, { description: "Whether it stands as a tab above the list." })
  @Column("boolean", { default: false })
  pinned!: boolean;

  @Field(() => Int, { description: "Place among the views, the lowest first." })
  @Column("integer", { default: 0 })
  position!: number;

  @Field(() => Int, { description: "Row version for expectedVersion." })
  @Column("integer", { default: 1 })
  version!: number;
}
