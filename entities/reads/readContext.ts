import type { DataSource } from "typeorm";
import type { WorkingCalendar } from "../../rules/calendar.ts";
import type { Day } from "../../rules/day.ts";
import type { Viewer } from "../../rules/may.ts";
import { lastDueSoonDay } from "../../rules/timeliness.ts";
import { loadWorkingCalendar } from "../queries/workingCalendar.ts";
import { Reading } from "./reading.ts";
import { readTypes } from "./types/index.ts";

// The calendar changes a few times a year; an edit shows at once here, and within a minute in other processes.
const calendarMs = 60_000;
const calendars = new WeakMap<DataSource, { loading: Promise<WorkingCalendar>; until: number }>();

/** Who reads what, from where, as of which day; one per request. */
export class ReadContext {
  private loading: Promise<WorkingCalendar> | undefined;

  constructor(
    readonly dataSource: DataSource,
    readonly viewer: Viewer,
    readonly today: Day,
    /** Whether reads answer the JSON text that leaves the API instead of objects. */
    readonly asText = false,
  ) {}

  /** The same reader, answered in text. */
  inText(): ReadContext {
    const context = new ReadContext(this.dataSource, this.viewer, this.today, true);
    context.loading = this.loading;
    return context;
  }

  /** The working calendar, the same for the whole request. */
  calendar(): Promise<WorkingCalendar> {
    this.loading ??= calendarOf(this.dataSource);
    return this.loading;
  }

  /** Begins to compile a statement. */
  async reading(): Promise<Reading> {
    const dueSoonUntil = lastDueSoonDay(this.today, await this.calendar());
    return new Reading({ viewer: this.viewer, today: this.today, dueSoonUntil }, readTypes, this.asText);
  }
}

/** Lets the next request read the calendar anew. */
export function forgetCalendar(dataSource: DataSource): void {
  calendars.delete(dataSource);
}

function calendarOf(dataSource: DataSource): Promise<WorkingCalendar> {
  const now = performance.now();
  const known = calendars.get(dataSource);
  if (known && known.until > now) return known.loading;
  const loading = loadWorkingCalendar(dataSource.manager);
  calendars.set(dataSource, { loading, until: now + calendarMs });
  loading.catch(() => calendars.delete(dataSource));
  return loading;
}
