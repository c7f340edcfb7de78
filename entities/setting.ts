import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** One setting of the installation, changed by ADMIN. */
@ObjectType({ description: "One setting of the installation." })
@Entity("setting")
export class Setting {
  @Field(() => ID, { description: "Name of the setting." })
  @PrimaryColumn("text")
  key!: string;

  @Column("jsonb")
  value!: unknown;

  @Field(() => Int, { description: "Row version for expectedVersion." })
  @Column("integer", { default: 1 })
  version!: number;
}
