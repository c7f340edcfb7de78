import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { File } from "./file.ts";
import { ProgressReport } from "./progressReport.ts";

/** A file attached to a progress report. */
@Entity("progress_report_file")
export class ProgressReportFile {
  @ForeignKey(() => ProgressReport)
  @PrimaryColumn("uuid")
  reportId!: string;

  @Index()
  @ForeignKey(() => File)
  @PrimaryColumn("uuid")
  fileId!: string;

  @Column("text")
  sha256!: string;
}
