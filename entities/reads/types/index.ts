import type { ReadType } from "../readType.ts";
import { agency } from "./agency.ts";
import { amendment, amendmentChange } from "./amendment.ts";
import { assignment } from "./assignment.ts";
import { carryingDirective } from "./carryingDirective.ts";
import { comment } from "./comment.ts";
import { directive } from "./directive.ts";
import { extensionRequest } from "./extensionRequest.ts";
import { frozenPeriod } from "./frozenPeriod.ts";
import { history } from "./history.ts";
import { letter } from "./letter.ts";
import { person, roleHeld } from "./person.ts";

import { reading } from "./readingType.ts";
import { agencyPast, agencyPlace, reorganisation, succession } from "./reorganisation.ts";
import { addressee, agencyProgress, criteriaSet, criterion, field, membership, savedView, setting } from "./small.ts";

import { evidence, file, progressReport, submission } from "./submission.ts";
import { task } from "./task.ts";

/** The read of every object type that comes from the database, by its name in the API. */
export const readTypes: Readonly<Record<string, ReadType>> = {
  Addressee: addressee,
  Agency: agency,
  Amendment: amendment,
  AmendmentChange: amendmentChange,
  AgencyPast: agencyPast,
  AgencyPlace: agencyPlace,
  AgencyProgress: agencyProgress,
  Assignment: assignment,
  CarryingDirective: carryingDirective,
  Comment: comment,
  CriteriaSet: criteriaSet,
  Criterion: criterion,
  Directive: directive,
  Evidence: evidence,
  ExtensionRequest: extensionRequest,
  Field: field,
  File: file,
  FrozenPeriod: frozenPeriod,
  History: history,
  Letter: letter,
  Membership: membership,
  Person: person,
  ProgressReport: progressReport,
  Reading: reading,
  Reorganisation: reorganisation,
  RoleHeld: roleHeld,
  SavedView: savedView,
  Setting: setting,
  Submission: submission,
  Succession: succession,
  Task: task,
};
