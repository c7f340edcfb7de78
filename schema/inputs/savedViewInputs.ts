import { IsIn, IsOptional, IsUUID, Matches, Max, MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";

/** The pages whose lists can be kept. */
export const savedPages = ["nhiem-vu"];
// As addresses are written: nothing but what needs no escaping in one.
const encoded = /^[\x21-\x7e]*$/;

const version = "Version the caller last saw; VERSION_CONFLICT when it has moved on.";
const shared = "Agency to share it with: one that the caller leads or oversees.";

/** A list to keep under a name. */
@InputType({ description: "A list to keep under a name." })
export class SavedViewCreateInput {
  @Field(() => ID, { description: "UUID of the caller's choice; the id of a deleted view puts it back." })
  @IsUUID("all")
  id!: string;

  @Field(() => String, { description: "What to call it, at most 80 letters." })
  @MaxLength(80)
  name!: string;

  @Field(() => String, { description: "Page of the web application: nhiem-vu." })
  @IsIn(savedPages)
  page!: string;

  @Field(() => String, { description: "The filters as the address of the page holds them, without the question mark." })
  @MaxLength(2000)
  @Matches(encoded)
  search!: string;

  @Field(() => ID, { nullable: true, description: shared })
  @IsOptional()
  @IsUUID("all")
  agencyId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it stands as a tab above the list." })
  pinned?: boolean | null;

  @Field(() => Int, { nullable: true, description: "Place among the views, 0 to 10000." })
  @IsOptional()
  @Min(0)
  @Max(10_000)
  position?: number | null;
}

/** What changes of a saved view. */
@InputType({ description: "What changes of a saved view; what is left out stays." })
export class SavedViewEditInput {
  @Field(() => ID, { description: "Which view." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "What to call it, at most 80 letters." })
  @IsOptional()
  @MaxLength(80)
  name?: string | null;

  @Field(() => String, { nullable: true, description: "The filters as the address of the page holds them." })
  @IsOptional()
  @MaxLength(2000)
  @Matches(encoded)
  search?: string | null;

  @Field(() => ID, { nullable: true, description: `${shared} Null ends the sharing.` })
  @IsOptional()
  @IsUUID("all")
  agencyId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it stands as a tab above the list." })
  pinned?: boolean | null;

  @Field(() => Int, { nullable: true, description: "Place among the views, 0 to 10000." })
  @IsOptional()
  @Min(0)
  @Max(10_000)
  position?: number | null;
}

/** Which saved view to delete. */
@InputType({ description: "Which saved view to delete." })
export class SavedViewDeleteInput {
  @Field(() => ID, { description: "Which view." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: version })
  expectedVersion!: number;
}
