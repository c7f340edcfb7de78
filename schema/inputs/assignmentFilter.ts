import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Field, InputType } from "type-graphql";
import { AssignmentRole } from "../../rules/status.ts";
import { AssignmentStateComparator, DayComparator, IdComparator, TimelinessComparator } from "./comparators.ts";
import { DirectiveFilter } from "./directiveFilter.ts";

/** Narrows a list of assignments. */
@InputType({ description: "Narrows a list of assignments; every part given must hold." })
export class AssignmentFilter {
  @Field(() => IdComparator, { nullable: true, description: "By id." })
  @IsOptional()
  @ValidateNested()
  id?: IdComparator;

  @Field(() => IdComparator, { nullable: true, description: "By agency." })
  @IsOptional()
  @ValidateNested()
  agencyId?: IdComparator;

  @Field(() => IdComparator, { nullable: true, description: "By directive." })
  @IsOptional()
  @ValidateNested()
  directiveId?: IdComparator;

  @Field(() => IdComparator, { nullable: true, description: "By task." })
  @IsOptional()
  @ValidateNested()
  taskId?: IdComparator;

  @Field(() => IdComparator, {
    nullable: true,
    description: "By field of work: the task's own, otherwise its directive's.",
  })
  @IsOptional()
  @ValidateNested()
  fieldId?: IdComparator;

  @Field(() => AssignmentRole, { nullable: true, description: "LEAD or COORDINATING." })
  role?: AssignmentRole;

  @Field(() => AssignmentStateComparator, { nullable: true, description: "By state." })
  state?: AssignmentStateComparator;

  @Field(() => TimelinessComparator, { nullable: true, description: "By timeliness as of today." })
  timeliness?: TimelinessComparator;

  @Field(() => DayComparator, { nullable: true, description: "By due day in force." })
  dueOn?: DayComparator;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: of agencies where the viewer is HEAD or OFFICER; false: of all others.",
  })
  own?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: given to the viewer as an officer by the head; false: all others.",
  })
  mine?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: the viewer was called by name in a word about it and has not answered there since.",
  })
  mentioned?: boolean;

  @Field(() => Boolean, { nullable: true, description: "True: submitted results that the viewer may confirm." })
  toConfirm?: boolean;

  @Field(() => Boolean, { nullable: true, description: "True: requests for more time that the viewer may decide on." })
  toExtend?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: of tasks on the viewer's own watch-list; false: of all others.",
  })
  starred?: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Words of the task without regard to accents, its reference, or the document number.",
  })
  @IsOptional()
  @MaxLength(200)
  search?: string;

  @Field(() => DirectiveFilter, { nullable: true, description: "By its directive." })
  @IsOptional()
  @ValidateNested()
  directive?: DirectiveFilter;

  @Field(() => [AssignmentFilter], { nullable: true, description: "All of these." })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  and?: AssignmentFilter[];

  @Field(() => [AssignmentFilter], { nullable: true, description: "Any of these." })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  or?: AssignmentFilter[];
}
