import { Field, ID, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

/** A person who signs in; this table is also the account table of the sign-in library. */
@ObjectType({ description: "A person who can sign in." })
@Entity("person")
@Check(`name = normalize(name, NFC)`)
@Check(`email = lower(email)`)
export class Person {
  @Field(() => ID, { description: "UUID." })
  @PrimaryGeneratedColumn("uuid")
  id!: string;

  @Field(() => String, { description: "Full name, NFC." })
  @Column("text")
  name!: string;

  @Index("person_email", { unique: true })
  @Column("text")
  email!: string;

  @Column("boolean", { default: false })
  emailVerified!: boolean;

  @Column("text", { nullable: true })
  image!: string | null;

  @Field(() => Boolean, { description: "False when the person may no longer sign in." })
  @Column("boolean", { default: true })
  active!: boolean;

  @Column("timestamptz", { default: () => "now()" })
  createdAt!: Date;

  @Column("timestamptz", { default: () => "now()" })
  updatedAt!: Date;

  @Field(() => Int, { description: "Row version for expectedVersion." })
  @Column("integer", { default: 1 })
  version!: number;
}
