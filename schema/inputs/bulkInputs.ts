import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsOptional,
  IsUUID,
  MaxLength,
  ValidateNested,
} from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";

/** How many rows one request may change. */
export const mostRows = 100;

/** One assignment as the caller last saw it. */
@InputType({ description: "One assignment as the caller last saw it." })
export class BulkRowInput {
  @Field(() => ID, { description: "Which assignment." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;
}

const keyNote = "A repeated request with the same key gets the first answer for every row; kept for 24 hours.";
const rowsNote = `Which assignments, each once; at most ${mostRows}.`;
const idOf = ({ id }: BulkRowInput) => id;

/** Which assignments. */
@InputType({ description: "Which assignments; each is changed by itself." })
export class BulkInput {
  @Field(() => [BulkRowInput], { description: rowsNote })
  @ArrayMinSize(1)
  @ArrayMaxSize(mostRows)
  @ArrayUnique(idOf)
  @ValidateNested({ each: true })
  rows!: BulkRowInput[];

  @Field(() => String, { nullable: true, description: keyNote })
  @IsOptional()
  @MaxLength(60)
  idempotencyKey?: string | null;
}

/** One assignment, and to whom the head gives it. */
@InputType({ description: "One assignment, and to whom the head gives it." })
export class BulkDelegateRowInput extends BulkRowInput {
  @Field(() => ID, { nullable: true, description: "An officer of the agency; null takes the work back." })
  @IsOptional()
  @IsUUID("all")
  officerId?: string | null;
}

/** Which work to give to whom. */
@InputType({ description: "Which work to give to whom; each is changed by itself." })
export class BulkDelegateInput {
  @Field(() => [BulkDelegateRowInput], { description: rowsNote })
  @ArrayMinSize(1)
  @ArrayMaxSize(mostRows)
  @ArrayUnique(idOf)
  @ValidateNested({ each: true })
  rows!: BulkDelegateRowInput[];

  @Field(() => String, { nullable: true, description: keyNote })
  @IsOptional()
  @MaxLength(60)
  idempotencyKey?: string | null;
}

/** Which results to return, and why. */
@InputType({ description: "Which results to return, and why." })
export class BulkReturnInput extends BulkInput {
  @Field(() => String, { description: "Why; goes to every agency." })
  @MaxLength(5000)
  reason!: string;
}
