import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Agency } from "./agency.ts";

/** Exact counters of an agency's lead assignments by the year of the directive; moved in the writing transaction. */
@Entity("agency_year")
export class AgencyYear {
  @ForeignKey(() => Agency)
  @PrimaryColumn("uuid")
  agencyId!: string;

  @PrimaryColumn("integer")
  year!: number;

  @Column("integer", { default: 0 })
  total!: number;

  @Column("integer", { default: 0 })
  onTime!: number;

  @Column("integer", { default: 0 })
  late!: number;

  /** Of the three above, the standing duties that their directive's setting leaves out of the count. */
  @Column("integer", { default: 0 })
  leftOutTotal!: number;

  @Column("integer", { default: 0 })
  leftOutOnTime!: number;

  @Column("integer", { default: 0 })
  leftOutLate!: number;
}
