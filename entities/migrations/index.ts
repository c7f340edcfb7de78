import { Foundation1763700000001 } from "./1763700000001-foundation.ts";
import { Search1763700000002 } from "./1763700000002-search.ts";
import { Calendar1763700000003 } from "./1763700000003-calendar.ts";
import { SignIn1763700000004 } from "./1763700000004-signIn.ts";
import { Settings1763700000005 } from "./1763700000005-settings.ts";
import { Reads1763700000006 } from "./1763700000006-reads.ts";
import { Readings1763700000010 } from "./1763700000010-readings.ts";
import { AgencyCounts1763700000011 } from "./1763700000011-agencyCounts.ts";
import { TaskLife1763700000020 } from "./1763700000020-taskLife.ts";
import { AssignmentFacts1763700000021 } from "./1763700000021-assignmentFacts.ts";
import { PlanLife1763700000035 } from "./1763700000035-planLife.ts";
import { Amendments1763700000040 } from "./1763700000040-amendments.ts";
import { EmptyDrafts1763700000045 } from "./1763700000045-emptyDrafts.ts";
import { LapsedResults1763700000050 } from "./1763700000050-lapsedResults.ts";
import { GivenWork1763700000051 } from "./1763700000051-givenWork.ts";
import { Mentions1763700000052 } from "./1763700000052-mentions.ts";
import { WorkingWeek1763700000060 } from "./1763700000060-workingWeek.ts";
import { AmendmentDocuments1763700000065 } from "./1763700000065-amendmentDocuments.ts";
import { Cascade1763700000066 } from "./1763700000066-cascade.ts";
import { Reorganisations1763700000070 } from "./1763700000070-reorganisations.ts";
import { FrozenForGood1763700000075 } from "./1763700000075-frozenForGood.ts";
import { AllMade1763700000076 } from "./1763700000076-allMade.ts";
import { PlacedViews1763700000080 } from "./1763700000080-placedViews.ts";

/** Every migration in order; forward only. */
export const migrations = [
  Foundation1763700000001,
  Search1763700000002,
  Calendar1763700000003,
  SignIn1763700000004,
  Settings1763700000005,
  Reads1763700000006,
  Readings1763700000010,
  AgencyCounts1763700000011,
  TaskLife1763700000020,
  AssignmentFacts1763700000021,
  PlanLife1763700000035,
  Amendments1763700000040,
  EmptyDrafts1763700000045,
  LapsedResults1763700000050,
  GivenWork1763700000051,
  Mentions1763700000052,
  WorkingWeek1763700000060,
  AmendmentDocuments1763700000065,
  Cascade1763700000066,
  Reorganisations1763700000070,
  FrozenForGood1763700000075,
  AllMade1763700000076,
  PlacedViews1763700000080,
];
