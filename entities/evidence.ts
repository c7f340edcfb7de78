import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import { File } from "./file.ts";
import { Submission } from "./submission.ts";

/** A file handed in with a submission (tài liệu kiểm chứng); the hash is frozen with it. */
@Entity("evidence")
export class Evidence {
  @ForeignKey(() => Submission)
  @PrimaryColumn("uuid")
  submissionId!: string;

  @Index()
  @ForeignKey(() => File)
  @PrimaryColumn("uuid")
  fileId!: string;

  @Column("text")
  sha256!: string;

  /** Day of the document itself, apart from the day it was uploaded; null where nobody named it. */
  @Column("date", { nullable: true })
  effectiveOn!: Day | null;
}
