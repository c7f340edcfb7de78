import { Field, ObjectType } from "type-graphql";
import type { Failure } from "../../rules/failure.ts";
import { UserError } from "./userError.ts";

/** What every mutation answers with: the ids of the rows to read afterwards, and what to mend. */
export interface Outcome {
  /** Ids of the changed rows; on a version conflict, of the row as it stands; on a number taken, of who bears it. */
  ids: string[];
  userErrors: UserError[];
  /** The refusals behind `userErrors`, for fields that tell more of them. */
  failures?: Failure[];
}

/** Result of a change of a directive. */
@ObjectType({ description: "Result of a change of a directive." })
export class DirectivePayload implements Outcome {
  ids!: string[];

  @Field(() => [UserError], { description: "Empty when the change was made." })
  userErrors!: UserError[];
}

/** Result of an import. */
@ObjectType({ description: "Result of an import: the draft, or the reading of a file that goes on by itself." })
export class DirectiveImportPayload implements Outcome {
  ids!: string[];

  @Field(() => [UserError], { description: "Empty when the text was read or the file is being read." })
  userErrors!: UserError[];
}

/** Result of a change of a reading. */
@ObjectType({ description: "Result of a change of a reading." })
export class ReadingPayload implements Outcome {
  ids!: string[];

  @Field(() => [UserError], { description: "Empty when the change was made." })
  userErrors!: UserError[];
}

/** Result of a change of an assignment. */
@ObjectType({ description: "Result of a change of an assignment." })
export class AssignmentPayload implements Outcome {
  ids!: string[];

  @Field(() => [UserError], { description: "Empty when the change was made." })
  userErrors!: UserError[];
}

/** Result of a change of an agency. */
@ObjectType({ description: "Result of a change of an agency." })
export class AgencyPayload implements Outcome {
  ids!: string[];

  @Field(() => [UserError], { description: "Empty when the change was made." })
  userErrors!: UserError[];
}

/** Result of a change of agencies with a day. */
@ObjectType({ description: "Result of a change of agencies with a day." })
export class ReorganisationPayload implements Outcome {
  ids!: string[];

  @Field(() => [UserError], { description: "Empty when the change was made." })
  userErrors!: UserError[];
}

/** Result of a change of a person. */
@ObjectType({ description: "Result of a change of a person." })
export class PersonPayload implements Outcome {
  ids!: string[];

  @Field(() => [UserError], { description: "Empty when the change was made." })
  userErrors!: UserError[];
}

/** Result of a change of a setting. */
@ObjectType({ description: "Result of a change of a setting." })
export class SettingPayload implements Outcome {
  ids!: string[];

  @Field(() => [UserError], { description: "Empty when the change was made." })
  userErrors!: UserError[];
}

/** Result of planning letters. */
@ObjectType({ description: "Result of planning letters." })
export class LettersPayload implements Outcome {
  ids!: string[];

  @Field(() => [UserError], { description: "Empty when the letters were planned." })
  userErrors!: UserError[];
}
