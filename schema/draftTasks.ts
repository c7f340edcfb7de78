import type { DraftTask } from "../actions/directives/draftTask.ts";
import { type Day, quarterOf } from "../rules/day.ts";
import type { Deadline } from "../rules/deadline.ts";
import { Failure } from "../rules/failure.ts";
import { Failures } from "../rules/failures.ts";
import type { DraftTaskInput } from "./inputs/draftTaskInput.ts";

const kinds = ["date", "month", "quarter", "period", "relative", "recurring", "continuous", "none"];

const rhythms = ["day", "week", "month", "quarter", "halfyear", "year"];

/** The tasks of an edited draft as the action takes them; every deadline that cannot be read is told at once. */
export function draftTasks(tasks: readonly DraftTaskInput[]): DraftTask[] {
  const failures: Failure[] = [];
  const read = tasks.map(({ deadline, deadlineKind, reportDuty, ...task }, index) => {
    const found = readDeadline({ deadline, deadlineKind, dueOn: task.dueOn });
    if (!found) {
      const path = ["tasks", String(index), "deadline"];
      failures.push(new Failure("INVALID_INPUT", { path, details: { found: String(deadline).slice(0, 80) } }));
    }
    const duty = reportDuty ? parse(reportDuty) : null;
    if (reportDuty && duty?.kind !== "recurring") {
      const path = ["tasks", String(index), "reportDuty"];
      failures.push(new Failure("INVALID_INPUT", { path, details: { found: reportDuty.slice(0, 80) } }));
    }
    const report = duty?.kind === "recurring" ? { reportDuty: duty } : {};
    return { ...task, ...report, deadline: found ?? { kind: "none" as const } };
  });
  if (failures.length > 0) throw new Failures(failures);
  return read;
}

/** What a form says of a deadline: the reader's own shape, or the due day in the kind chosen. */
interface DeadlineFields {
  deadline?: string | null | undefined;
  deadlineKind?: DraftTaskInput["deadlineKind"] | null | undefined;
  dueOn?: Day | null | undefined;
}

/** The deadline that a form says; null when its text cannot be read. */
export function readDeadline({ deadline, deadlineKind, dueOn }: DeadlineFields): Deadline | null {
  return deadline ? parse(deadline) : fromKind(deadlineKind, dueOn ?? null);
}

function parse(text: string): Deadline | null {
  try {
    const value: unknown = JSON.parse(text);
    return isDeadline(value) ? value : null;
  } catch {
    return null;
  }
}

function isDeadline(value: unknown): value is Deadline {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  if (typeof value.kind !== "string" || !kinds.includes(value.kind)) return false;
  const has = (name: string, type: string) => typeof Reflect.get(value, name) === type;
  switch (value.kind) {
    case "date":
      return has("date", "string");
    case "month":
    case "quarter":
    case "period":
      return has("value", "string");
    case "relative":
      return (has("days", "number") || has("workingDays", "number")) && has("from", "string");
    case "recurring":
      return rhythms.includes(String(Reflect.get(value, "every")));
    default:
      return true;
  }
}

// Only the due day was corrected: the deadline that says the same in the kind given, or else the day itself.
function fromKind(kind: DeadlineFields["deadlineKind"], dueOn: string | null): Deadline {
  if (kind === "CONTINUOUS") return { kind: "continuous" };
  if (dueOn === null) return { kind: "none" };
  if (kind === "MONTH") return { kind: "month", value: dueOn.slice(0, 7) };
  if (kind === "QUARTER") return { kind: "quarter", value: `${dueOn.slice(0, 4)}-Q${quarterOf(dueOn)}` };
  return { kind: "date", date: dueOn };
}
