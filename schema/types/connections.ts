import { Agency } from "../../entities/agency.ts";
import { Assignment } from "../../entities/assignment.ts";
import { Directive } from "../../entities/directive.ts";
import { FrozenPeriod } from "../../entities/frozenPeriod.ts";
import { Letter } from "../../entities/letter.ts";
import { Person } from "../../entities/person.ts";
import { Task } from "../../entities/task.ts";
import { connectionOf } from "./connection.ts";
import { FrozenRow } from "./frozenRow.ts";
import { ProgressRow } from "./progress.ts";

/** A page of directives. */
export const DirectiveConnection = connectionOf("Directive", () => Directive);
/** A page of tasks. */
export const TaskConnection = connectionOf("Task", () => Task);
/** A page of assignments. */
export const AssignmentConnection = connectionOf("Assignment", () => Assignment);
/** A page of agencies. */
export const AgencyConnection = connectionOf("Agency", () => Agency);
/** A page of people. */
export const PersonConnection = connectionOf("Person", () => Person);
/** A page of letters. */
export const LetterConnection = connectionOf("Letter", () => Letter);
/** A page of the rows behind a count. */
export const ProgressRowConnection = connectionOf("ProgressRow", () => ProgressRow);
/** A page of fixed reports. */
export const FrozenPeriodConnection = connectionOf("FrozenPeriod", () => FrozenPeriod);
/** A page of the rows that a fixed report keeps. */
export const FrozenRowConnection = connectionOf("FrozenRow", () => FrozenRow);
