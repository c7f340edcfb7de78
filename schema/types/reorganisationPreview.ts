import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DayScalar } from "../../entities/dayScalar.ts";
import type { Day } from "../../rules/day.ts";
import { AssignmentRole, AssignmentState } from "../../rules/status.ts";
import { UserError } from "../payloads/userError.ts";

/** What becomes of an open row of work. */
export const HandedOutcome = { MOVES: "MOVES", JOINED: "JOINED", DONE: "DONE" } as const;
export type HandedOutcome = keyof typeof HandedOutcome;
registerEnumType(HandedOutcome, {
  name: "HandedOutcome",
  description: "MOVES to the successor; JOINED with another row of the same task there; DONE there already.",
});

/** An open row of work that a reorganisation concerns. */
@ObjectType({ description: "An open row of work that a reorganisation concerns." })
export class HandedRow {
  @Field(() => ID, { description: "The assignment." })
  assignmentId!: string;

  @Field(() => String, { description: "Reference of the task as printed." })
  ref!: string;

  @Field(() => String, { description: "What is to be done." })
  text!: string;

  @Field(() => String, { nullable: true, description: "Number of the directive." })
  documentNumber!: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Due day." })
  dueOn!: Day | null;

  @Field(() => AssignmentRole, { description: "LEAD or COORDINATING." })
  role!: AssignmentRole;

  @Field(() => AssignmentState, { description: "Where it stands." })
  state!: AssignmentState;

  @Field(() => String, { description: "The agency that has it." })
  fromName!: string;

  @Field(() => ID, { description: "The agency that answers for the task from then on." })
  toId!: string;

  @Field(() => String, { description: "Its name." })
  toName!: string;

  @Field(() => HandedOutcome, { description: "What becomes of the row." })
  outcome!: HandedOutcome;
}

/** What a reorganisation would do as things stand; nothing is stored. */
@ObjectType({ description: "What a reorganisation would do as things stand; nothing is stored." })
export class ReorganisationPreview {
  @Field(() => String, { description: "The reorganisation in one sentence." })
  sentence!: string;

  @Field(() => DayScalar, { description: "Day from which the new order counts." })
  carriedOutOn!: Day;

  @Field(() => Int, { description: "Open assignments that go over." })
  moves!: number;

  @Field(() => Int, { description: "Open assignments that end, because the successor has the task too." })
  cancels!: number;

  @Field(() => Int, { description: "Completed and cancelled assignments that stay with the agencies that end." })
  staying!: number;

  @Field(() => Int, { description: "Directives in force that are followed by the successor from then on." })
  directives!: number;

  @Field(() => Int, { description: "Drafts that go over." })
  drafts!: number;

  @Field(() => Int, { description: "People whose roles end." })
  people!: number;

  @Field(() => Int, { description: "Of them those with other roles than HEAD, who may go on." })
  staff!: number;

  @Field(() => [String], { description: "Groups that the agencies leave." })
  groups!: string[];

  @Field(() => [String], { description: "Agencies below those that end, which get another place in the tree." })
  children!: string[];

  @Field(() => Int, { description: "Letters that are not sent yet." })
  letters!: number;

  @Field(() => Int, { description: "Requests for more time that are taken back." })
  extensions!: number;

  @Field(() => [HandedRow], { description: "The first 500 rows of the open work." })
  rows!: HandedRow[];
}

/** A preview, or what is wrong with what was asked. */
@ObjectType({ description: "A preview, or what is wrong with what was asked." })
export class ReorganisationPreviewAnswer {
  @Field(() => ReorganisationPreview, { nullable: true, description: "Null when something is to be mended." })
  preview!: ReorganisationPreview | null;

  @Field(() => [UserError], { description: "Empty when it could be carried out." })
  userErrors!: UserError[];
}
