import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { DriftKind } from "../../rules/drift.ts";
import { FrozenFigures, Progress } from "./progress.ts";

registerEnumType(DriftKind, {
  name: "DriftKind",
  description: "Why a figure of one day is not that of another.",
  valuesConfig: {
    COMPLETED: { description: "Confirmed as completed." },
    REOPENED: { description: "Open again, as when more of a recurring task is to come." },
    OVERDUE: { description: "Fell past its due day." },
    RELIEVED: { description: "No longer overdue: more time was granted, or a result handed in." },
    CHANGED: { description: "Another due day, or one at last." },
    GIVEN: { description: "Given to agencies." },
    FELL_DUE: { description: "The turn of a recurring task has come." },
    ADDED: { description: "Brought by an amendment." },
    DROPPED: { description: "Dropped by an amendment." },
    SUSPENDED: { description: "Suspended; stands beside the total." },
    RESUMED: { description: "Taken up again." },
    CANCELLED: { description: "Cancelled; stands beside the total." },
    MOVED_IN: { description: "Came from another agency or scope." },
    MOVED_OUT: { description: "Went to another agency or scope." },
  },
});

/** What one kind of change did to a count. */
@ObjectType({ description: "What one kind of change did to a count." })
export class DriftChange {
  @Field(() => DriftKind, { description: "Which kind." })
  kind!: DriftKind;

  @Field(() => String, { description: "Its Vietnamese name." })
  label!: string;

  @Field(() => Int, { description: "How many rows changed so." })
  count!: number;

  @Field(() => Int, { description: "By how much the total moved." })
  total!: number;

  @Field(() => Int, { description: "By how much the completed moved." })
  completed!: number;

  @Field(() => Int, { description: "By how much the overdue moved." })
  overdue!: number;
}

/** What made a count of one day that of another. */
@ObjectType({
  description: "What made a count of one day, or a fixed report, the count of another day; nothing is left over.",
})
export class ProgressDrift {
  @Field(() => FrozenFigures, { description: "The figures of the earlier day, or of the fixed report." })
  before!: FrozenFigures;

  @Field(() => Progress, { description: "The count of the later day." })
  after!: Progress;

  @Field(() => String, { description: "In one Vietnamese phrase: +1 hoàn thành, −2 do điều chỉnh." })
  sentence!: string;

  @Field(() => [DriftChange], { description: "Every kind of change there was." })
  changes!: DriftChange[];
}
