import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
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
}
