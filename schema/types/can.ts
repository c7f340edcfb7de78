import { Field, ObjectType } from "type-graphql";

/** What the viewer may do anywhere; decides which pages and buttons are shown. */
@ObjectType({ description: "What the viewer may do anywhere; decides which pages and buttons are shown." })
export class ViewerCan {
  @Field(() => Boolean, { description: "Import a directive." })
  import!: boolean;

  @Field(() => Boolean, { description: "Issue a directive." })
  issue!: boolean;

  @Field(() => Boolean, { description: "Confirm or return results." })
  confirm!: boolean;

  @Field(() => Boolean, { description: "Decide on requests for more time." })
  decideExtension!: boolean;

  @Field(() => Boolean, { description: "See the ledger of letters." })
  seeLetters!: boolean;

  @Field(() => Boolean, { description: "Plan letters." })
  planLetters!: boolean;

  @Field(() => Boolean, { description: "Administer agencies, people and settings." })
  administer!: boolean;

  @Field(() => Boolean, { description: "See scores." })
  score!: boolean;

  @Field(() => Boolean, { description: "See counts beyond one's own agency." })
  overview!: boolean;

  @Field(() => Boolean, { description: "Share a saved view with an agency." })
  shareViews!: boolean;

  @Field(() => Boolean, { description: "Fix the figures of a report." })
  freeze!: boolean;
}

/** What the viewer may do to an agency. */
@ObjectType({ description: "What the viewer may do to an agency." })
export class AgencyCan {
  @Field(() => Boolean, { description: "Change it." })
  edit!: boolean;
}

/** What the viewer may do to a directive as it stands. */
@ObjectType({ description: "What the viewer may do to a directive as it stands." })
export class DirectiveCan {
  @Field(() => Boolean, { description: "Correct or discard the draft." })
  edit!: boolean;

  @Field(() => Boolean, { description: "Issue the draft." })
  issue!: boolean;

  @Field(() => Boolean, { description: "Record an amendment of it." })
  amend!: boolean;

  @Field(() => Boolean, { description: "Close it, or record what supersedes it." })
  close!: boolean;

  @Field(() => Boolean, { description: "Say which task of the level above it carries out." })
  carryOut!: boolean;

  @Field(() => Boolean, { description: "Take it back to a draft, as long as no agency has begun." })
  revoke!: boolean;
}

/** What the viewer may do to an assignment as it stands. */
@ObjectType({ description: "What the viewer may do to an assignment as it stands." })
export class AssignmentCan {
  @Field(() => Boolean, { description: "Acknowledge it." })
  acknowledge!: boolean;

  @Field(() => Boolean, { description: "Report progress." })
  reportProgress!: boolean;

  @Field(() => Boolean, { description: "Submit a result." })
  submit!: boolean;

  @Field(() => Boolean, { description: "Confirm the waiting result." })
  confirm!: boolean;

  @Field(() => Boolean, { description: "Return the waiting result." })
  return!: boolean;

  @Field(() => Boolean, { description: "Suspend it." })
  suspend!: boolean;

  @Field(() => Boolean, { description: "Let it go on after a suspension." })
  resume!: boolean;

  @Field(() => Boolean, { description: "End it for good." })
  cancel!: boolean;

  @Field(() => Boolean, { description: "Give it to an officer, or take it back." })
  delegate!: boolean;

  @Field(() => Boolean, { description: "Record the day from which its task's time limit counts." })
  recordEvent!: boolean;

  @Field(() => Boolean, { description: "Ask for more time." })
  extend!: boolean;

  @Field(() => Boolean, { description: "Take the waiting request for more time back." })
  withdrawExtension!: boolean;

  @Field(() => Boolean, { description: "Decide on the waiting request for more time." })
  decideExtension!: boolean;
}
