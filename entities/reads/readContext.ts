import type { DataSource } from "typeorm";
import type { WorkingCalendar } from "../../rules/calendar.ts";
import type { Day } from "../../rules/day.ts";
import type { Viewer } from "../../rules/may.ts";
import { lastDueSoonDay } from "../../rules/timeliness.ts";
import { loadWorkingCalendar } from "../queries/workingCalendar.ts";
import { Reading } from "./reading.ts";
import { readTypes } from "./types/index.ts";

/** Who reads what, from where, as of which day; one per request. */
export class ReadContext {
  private loading: Promise<WorkingCalendar> | undefined;

  constructor(
    readonly dataSource: DataSource,
    readonly viewer: Viewer,
    readonly today: Day,
  ) {}

  /** The working calendar, loaded at its first use. */
  calendar(): Promise<WorkingCalendar> {
    this.loading ??= loadWorkingCalendar(this.dataSource.manager);
    return this.loading;
  }

  /** Begins to compile a statement. */
  async reading(): Promise<Reading> {
    const dueSoonUntil = lastDueSoonDay(this.today, await this.calendar());
    return new Reading({ viewer: this.viewer, today: this.today, dueSoonUntil }, readTypes);
  }
}
