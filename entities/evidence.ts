import { Field, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import { DayScalar } from "./dayScalar.ts";
import { File } from "./file.ts";
import { Submission } from "./submission.ts";

/** A file handed in with a submission (tài liệu kiểm chứng); the hash is frozen with it. */
@ObjectType({ description: "A file handed in with a submission; its hash is frozen with it." })
@Entity("evidence")
export class Evidence {
  @ForeignKey(() => Submission)
  @PrimaryColumn("uuid")
  submissionId!: string;

  @Index()
  @ForeignKey(() => File)
  @PrimaryColumn("uuid")
  fileId!: string;

  @Field(() => String, { description: "SHA-256 of the file when it was handed in." })
  @Column("text")
  sha256!: string;

  /** Day of the document itself, apart from the day it was uploaded; null where nobody named it. */
  @Field(() => DayScalar, {
    nullable: true,
    description: "Day that the document itself bears, where somebody named it.",
  })
  @Column("date", { nullable: true })
  effectiveOn!: Day | null;
}
