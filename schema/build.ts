import "./types/enums.ts";
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { keyOf } from "../entities/reads/selection.ts";
import { readTypes } from "../entities/reads/types/index.ts";
import { AgencyMutations, PersonMutations } from "./adminMutations.ts";
import { AgencyResolver } from "./agency.ts";
import { AmendmentChangeResolver, AmendmentResolver } from "./amendment.ts";
import { AssignmentResolver } from "./assignment.ts";
import { AssignmentLife } from "./assignmentLife.ts";
import { AssignmentMutations } from "./assignmentMutations.ts";
import { BulkMutations } from "./bulk.ts";
import { CalendarDueMoveResolver, CalendarLetterMoveResolver, CalendarResolver } from "./calendar.ts";
import { CarryingDirectiveResolver } from "./carryingDirective.ts";
import { CommentResolver } from "./comment.ts";
import { DirectiveResolver } from "./directive.ts";
import { DirectiveImport } from "./directiveImport.ts";
import { DirectiveLife } from "./directiveLife.ts";
import { DirectiveMutations } from "./directiveMutations.ts";
import { DueDaysResolver } from "./dueDays.ts";
import { ExtensionResolver } from "./extension.ts";
import { FrozenPeriodPayloadResolver, FrozenPeriodResolver, FrozenRowResolver } from "./frozenPeriod.ts";
import { LetterResolver, PlannedLetterResolver } from "./letter.ts";
import { LetterMutations, SettingMutations } from "./officeMutations.ts";
import { FileResolver, HistoryResolver, PersonResolver } from "./person.ts";

import { ProgressResolver, ProgressRowResolver } from "./progress.ts";
import { ProgressDriftResolver } from "./progressDrift.ts";
import { ReadingMutations, ReadingResolver } from "./reading.ts";

import { ReorganisationMutations, ReorganisationResolver } from "./reorganisation.ts";
import { SavedViewResolver } from "./savedView.ts";
import { ScoreResolver } from "./score.ts";
import { SettingResolver } from "./setting.ts";
import { TaskResolver } from "./task.ts";
import { TaskMutations } from "./taskMutations.ts";
import { ViewerResolver } from "./viewer.ts";
import { WorkingDaysResolver } from "./workingDays.ts";

/** Builds the whole API. Nothing is orphaned: a type that no operation reaches does not appear. */
export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      AgencyMutations,
      AgencyResolver,
      AmendmentChangeResolver,
      AmendmentResolver,
      AssignmentLife,
      AssignmentMutations,
      AssignmentResolver,
      CalendarDueMoveResolver,
      CalendarLetterMoveResolver,
      CalendarResolver,
      BulkMutations,
      CommentResolver,
      DirectiveImport,
      CarryingDirectiveResolver,
      DirectiveLife,
      DirectiveMutations,
      DirectiveResolver,
      DueDaysResolver,
      ExtensionResolver,
      FileResolver,
      FrozenPeriodPayloadResolver,
      FrozenPeriodResolver,
      FrozenRowResolver,
      HistoryResolver,
      LetterMutations,
      LetterResolver,
      PersonMutations,
      PersonResolver,
      PlannedLetterResolver,
      ProgressDriftResolver,
      ProgressResolver,
      ProgressRowResolver,
      ReadingMutations,
      ReadingResolver,
      ReorganisationMutations,
      ReorganisationResolver,
      SavedViewResolver,
      ScoreResolver,
      SettingMutations,
      SettingResolver,
      TaskMutations,
      TaskResolver,
      ViewerResolver,
      WorkingDaysResolver,
    ],
    orphanedTypes: [],
    // Otherwise an error repeats the input it refuses, passwords included.
    validate: { validationError: { target: false, value: false } },
  });
  letReadValuesThrough(schema);
  return schema;
}

// What the read has filled lies in the row under the key of its arguments: no resolver of the library's need run.
function letReadValuesThrough(schema: GraphQLSchema): void {
  for (const [name, { fields }] of Object.entries(readTypes)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!fields[field.name]) continue;
      if (field.args.length === 0) delete field.resolve;
      else field.resolve = keyed;
    }
  }
}

const keyed: GraphQLFieldResolver<Record<string, unknown>, unknown> = (row, args, _, { fieldName }) =>
  row[keyOf(fieldName, args)];
