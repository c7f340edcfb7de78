import pg from "pg";
import { DataSource } from "typeorm";
import { Addressee } from "./entities/addressee.ts";
import { Agency } from "./entities/agency.ts";
import { AgencyPast } from "./entities/agencyPast.ts";
import { AgencyYear } from "./entities/agencyYear.ts";
import { Amendment } from "./entities/amendment.ts";
import { AmendmentChange } from "./entities/amendmentChange.ts";
import { Assignment } from "./entities/assignment.ts";
import { AssignmentFact } from "./entities/assignmentFact.ts";
import { CalendarDayRow } from "./entities/calendarDay.ts";
import { CalendarVersion } from "./entities/calendarVersion.ts";
import { Comment } from "./entities/comment.ts";
import { CriteriaSet } from "./entities/criteriaSet.ts";
import { Criterion } from "./entities/criterion.ts";
import { Directive } from "./entities/directive.ts";
import { Evidence } from "./entities/evidence.ts";
import { ExtensionRequest } from "./entities/extensionRequest.ts";
import { Field } from "./entities/field.ts";
import { File } from "./entities/file.ts";
import { FrozenPeriod } from "./entities/frozenPeriod.ts";
import { FrozenRow } from "./entities/frozenRow.ts";
import { GroupMember } from "./entities/groupMember.ts";
import { History } from "./entities/history.ts";
import { IdempotencyKey } from "./entities/idempotencyKey.ts";
import { JobRun } from "./entities/jobRun.ts";
import { Letter } from "./entities/letter.ts";
import { migrations } from "./entities/migrations/index.ts";
import { SnakeNaming } from "./entities/naming.ts";
import { Person } from "./entities/person.ts";
import { ProgressReport } from "./entities/progressReport.ts";
import { ProgressReportFile } from "./entities/progressReportFile.ts";
import { Reading } from "./entities/reading.ts";
import { Reorganisation } from "./entities/reorganisation.ts";
import { RoleHeld } from "./entities/roleHeld.ts";
import { SavedView } from "./entities/savedView.ts";
import { Setting } from "./entities/setting.ts";
import { Star } from "./entities/star.ts";
import { Submission } from "./entities/submission.ts";
import { Succession } from "./entities/succession.ts";
import { Task } from "./entities/task.ts";
import { WorkingWeekRow } from "./entities/workingWeek.ts";

const OID_DATE = 1082;
const OID_BIGINT = 20;

/** The one DataSource: every connection of the program is made here. `url` is a PostgreSQL ≥ 15 address. */
export function createDataSource(url: string, poolSize = 10): DataSource {
  // A `date` is a Day, the text itself: the driver would make a local midnight of it.
  pg.types.setTypeParser(OID_DATE, (text) => text);
  // Counts fit a number by far; as strings they would add up by concatenation.
  pg.types.setTypeParser(OID_BIGINT, Number);
  return new DataSource({
    type: "postgres",
    url,
    poolSize,
    applicationName: "dondoc",
    uuidExtension: "pgcrypto",
    installExtensions: false,
    namingStrategy: new SnakeNaming(),
    migrationsTransactionMode: "each",
    entities: [
      Addressee,
      Agency,
      AgencyPast,
      AgencyYear,
      Amendment,
      AmendmentChange,
      Assignment,
      AssignmentFact,
      CalendarDayRow,
      CalendarVersion,
      Comment,
      CriteriaSet,
      Criterion,
      Directive,
      Evidence,
      ExtensionRequest,
      Field,
      File,
      FrozenPeriod,
      FrozenRow,
      GroupMember,
      History,
      IdempotencyKey,
      JobRun,
      Letter,
      Person,
      ProgressReport,
      ProgressReportFile,
      Reading,
      Reorganisation,
      RoleHeld,
      SavedView,
      Setting,
      Star,
      Submission,
      Succession,
      Task,
      WorkingWeekRow,
    ],
    migrations,
  });
}
