import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DayScalar } from "../../entities/dayScalar.ts";
import type { Day } from "../../rules/day.ts";
import { AssignmentState } from "../../rules/status.ts";
import { Timeliness } from "../../rules/timeliness.ts";
import { Urgency } from "../../rules/urgency.ts";

/** Compares an id. */
@InputType({ description: "Compares an id; every comparison given must hold." })
export class IdComparator {
  @Field(() => ID, { nullable: true, description: "Equal to." })
  @IsOptional()
  @IsUUID("all")
  eq?: string;

  @Field(() => [ID], { nullable: true, description: "One of." })
  @IsOptional()
  @ArrayMaxSize(200)
  @IsUUID("all", { each: true })
  in?: string[];
}

/** Compares a text. */
@InputType({ description: "Compares a text; every comparison given must hold." })
export class StringComparator {
  @Field(() => String, { nullable: true, description: "Equal to." })
  @IsOptional()
  @MaxLength(500)
  eq?: string;

  @Field(() => [String], { nullable: true, description: "One of." })
  @IsOptional()
  @ArrayMaxSize(200)
  in?: string[];

  @Field(() => String, { nullable: true, description: "Contains, without regard to case and accents." })
  @IsOptional()
  @MaxLength(200)
  containsFolded?: string;
}

/** Compares a day. */
@InputType({ description: "Compares a day; every comparison given must hold." })
export class DayComparator {
  @Field(() => DayScalar, { nullable: true, description: "On." })
  eq?: Day;

  @Field(() => DayScalar, { nullable: true, description: "On or after." })
  gte?: Day;

  @Field(() => DayScalar, { nullable: true, description: "On or before." })
  lte?: Day;

  @Field(() => DayScalar, { nullable: true, description: "After." })
  gt?: Day;

  @Field(() => DayScalar, { nullable: true, description: "Before." })
  lt?: Day;

  @Field(() => Boolean, { nullable: true, description: "Whether there is none." })
  isNull?: boolean;
}

/** Compares a whole number. */
@InputType({ description: "Compares a whole number; every comparison given must hold." })
export class IntComparator {
  @Field(() => Int, { nullable: true, description: "Equal to." })
  eq?: number;

  @Field(() => [Int], { nullable: true, description: "One of." })
  @IsOptional()
  @ArrayMaxSize(200)
  in?: number[];

  @Field(() => Int, { nullable: true, description: "At least." })
  gte?: number;

  @Field(() => Int, { nullable: true, description: "At most." })
  lte?: number;
}

/** Compares the timeliness of today. */
@InputType({ description: "Compares the timeliness as of today." })
export class TimelinessComparator {
  @Field(() => Timeliness, { nullable: true, description: "Equal to." })
  eq?: Timeliness;

  @Field(() => [Timeliness], { nullable: true, description: "One of." })
  in?: Timeliness[];
}

/** Compares the state of an assignment. */
@InputType({ description: "Compares the state of an assignment." })
export class AssignmentStateComparator {
  @Field(() => AssignmentState, { nullable: true, description: "Equal to." })
  eq?: AssignmentState;

  @Field(() => [AssignmentState], { nullable: true, description: "One of." })
  in?: AssignmentState[];
}

/** Compares the urgency mark of a document. */
@InputType({ description: "Compares the urgency mark of a document." })
export class UrgencyComparator {
  @Field(() => Urgency, { nullable: true, description: "Equal to." })
  eq?: Urgency;

  @Field(() => [Urgency], { nullable: true, description: "One of." })
  in?: Urgency[];
}
