import { Field, Int, ObjectType } from "type-graphql";
import { DayScalar } from "../../entities/dayScalar.ts";
import { Person } from "../../entities/person.ts";
import { RoleHeld } from "../../entities/roleHeld.ts";
import type { Day } from "../../rules/day.ts";
import { ViewerCan } from "./can.ts";

/** What waits for the viewer, in assignments. */
@ObjectType({ description: "What waits for the viewer, in assignments of the own agencies." })
export class ViewerCounts {
  @Field(() => Int, { description: "Overdue today." })
  overdue!: number;

  @Field(() => Int, { description: "Due within three working days." })
  dueSoon!: number;

  @Field(() => Int, { description: "Returned by the office." })
  returned!: number;

  @Field(() => Int, { description: "Submitted and waiting for the office." })
  waiting!: number;

  @Field(() => Int, { description: "Open in all." })
  open!: number;

  @Field(() => Int, { description: "Waiting results of any agency that the viewer may confirm." })
  toConfirm!: number;

  @Field(() => Int, { description: "Waiting requests for more time of any agency that the viewer may decide on." })
  toExtend!: number;

  @Field(() => Int, { description: "Assignments where the viewer was called by name and has not answered." })
  mentioned!: number;
}

/** The person signed in. */
@ObjectType({ description: "The person signed in." })
export class Viewer {
  @Field(() => Person, { description: "Who it is." })
  person!: Person;

  @Field(() => String, { description: "Address used to sign in." })
  email!: string;

  @Field(() => [RoleHeld], { description: "Roles held today." })
  roles!: RoleHeld[];

  @Field(() => [RoleHeld], { description: "Roles that ended with their agency: it was merged, split or dissolved." })
  endedRoles!: RoleHeld[];

  @Field(() => ViewerCan, { description: "What may be done anywhere." })
  can!: ViewerCan;

  @Field(() => ViewerCounts, { description: "What waits." })
  counts!: ViewerCounts;

  @Field(() => DayScalar, { description: "Today in Vietnam, as the server counts." })
  today!: Day;
}
