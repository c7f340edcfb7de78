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
}
