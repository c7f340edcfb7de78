import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Person } from "./person.ts";
import { Task } from "./task.ts";

/** A task on a person's watch-list (nhiệm vụ lãnh đạo theo dõi). */
@Entity("star")
export class Star {
  @ForeignKey(() => Person)
  @PrimaryColumn("uuid")
  personId!: string;

  @Index()
  @ForeignKey(() => Task)
  @PrimaryColumn("uuid")
  taskId!: string;

  @Column("timestamptz")
  at!: Date;
}
