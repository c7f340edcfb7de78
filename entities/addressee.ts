import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { AssignmentRole } from "../rules/status.ts";
import { Agency } from "./agency.ts";
import { Task } from "./task.ts";

registerEnumType(AssignmentRole, { name: "AssignmentRole", description: "LEAD answers; COORDINATING helps." });

/** Whom a task names, as printed, and the agency or group it was understood as. */
@ObjectType({ description: "Whom a task names, as printed, and the agency or group it was understood as." })
@Entity("addressee")
@Check(`name = normalize(name, NFC)`)
@Check(`role in ('LEAD','COORDINATING')`)
export class Addressee {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @Index()
  @ForeignKey(() => Task)
  @Column("uuid")
  taskId!: string;

  @Field(() => AssignmentRole, { description: "LEAD or COORDINATING." })
  @Column("text")
  role!: AssignmentRole;

  @Field(() => Int, { description: "Order among the task's addressees." })
  @Column("integer")
  seq!: number;

  @Field(() => String, { description: "Name as printed." })
  @Column("text")
  name!: string;

  @ForeignKey(() => Agency)
  @Column("uuid", { nullable: true })
  agencyId!: string | null;
}
