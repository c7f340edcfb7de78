import { Field, Int, ObjectType } from "type-graphql";
import { Agency } from "../../entities/agency.ts";
import { LetterState } from "../../entities/letter.ts";
import { LetterKind } from "../../rules/letters.ts";

/** A letter that would be written; nothing is stored. */
@ObjectType({ description: "A letter that would be written for the day; nothing is stored." })
export class PlannedLetter {
  @Field(() => LetterKind, { description: "Why it would be sent." })
  kind!: LetterKind;

  @Field(() => String, { description: "Period it belongs to." })
  period!: string;

  @Field(() => String, { description: "E-mail address." })
  recipient!: string;

  @Field(() => Agency, { description: "The agency addressed." })
  agency!: Agency;

  @Field(() => String, { description: "Subject line." })
  subject!: string;

  @Field(() => Int, { description: "Rows it would list." })
  rowCount!: number;

  @Field(() => String, { description: "The text." })
  bodyText!: string;

  @Field(() => LetterState, {
    nullable: true,
    description: "State of the letter of this period when there is one already.",
  })
  already!: LetterState | null;
}
