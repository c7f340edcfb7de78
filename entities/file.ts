import { Field, ID, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Person } from "./person.ts";

/** An uploaded file; its bytes lie in the store under their SHA-256. */
@ObjectType({ description: "An uploaded file; readable only through what it is attached to." })
@Entity("file")
@Check(`name = normalize(name, NFC)`)
@Check(`sha256 ~ '^[0-9a-f]{64}$'`)
export class File {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @Field(() => String, { description: "SHA-256 of the bytes, hexadecimal." })
  @Index()
  @Column("text")
  sha256!: string;

  @Field(() => String, { description: "Name given by the uploader." })
  @Column("text")
  name!: string;

  @Field(() => String, { description: "MIME type found by looking at the bytes." })
  @Column("text")
  type!: string;

  @Field(() => Int, { description: "Size in bytes." })
  @Column("integer")
  size!: number;

  @ForeignKey(() => Person)
  @Column("uuid")
  uploadedById!: string;

  @Field(() => Date, { description: "When it was uploaded." })
  @Column("timestamptz", { default: () => "now()" })
  uploadedAt!: Date;
}
