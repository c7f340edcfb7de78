import { Check, Column, Entity, PrimaryColumn } from "typeorm";

/** The one row that everybody holds who reckons with the working calendar, and that an edit moves on. */
@Entity("calendar_version")
@Check(`one`)
export class CalendarVersion {
  @PrimaryColumn("boolean", { default: true })
  one!: true;

  @Column("integer", { default: 1 })
  version!: number;
}
