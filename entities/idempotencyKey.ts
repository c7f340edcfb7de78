import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Person } from "./person.ts";

/** The answer kept for a repeated request; swept after 24 hours. */
@Entity("idempotency_key")
export class IdempotencyKey {
  @ForeignKey(() => Person)
  @PrimaryColumn("uuid")
  personId!: string;

  @PrimaryColumn("text")
  key!: string;

  @Column("text")
  verb!: string;

  @Column("text")
  inputHash!: string;

  @Column("jsonb")
  answer!: unknown;

  @Index()
  @Column("timestamptz")
  at!: Date;
}
