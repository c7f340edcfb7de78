import fc from "fast-check";
import type { DataSource } from "typeorm";
import { loadWorkingCalendar } from "../../entities/queries/workingCalendar.ts";
import { overdueDaysSql, overdueSql, timelinessSql } from "../../entities/reads/timeliness.ts";
import { createDataSource } from "../../ormconfig.ts";
import type { WorkingCalendar } from "../../rules/calendar.ts";
import { addDays } from "../../rules/day.ts";
import { AssignmentState } from "../../rules/status.ts";
import { type Facts, lastDueSoonDay, overdueDays, timeliness } from "../../rules/timeliness.ts";
import { createTestDatabase, type TestDatabase } from "../harness/database.ts";

let database: TestDatabase;
let dataSource: DataSource;
let calendar: WorkingCalendar;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await createDataSource(database.url).initialize();
  calendar = await loadWorkingCalendar(dataSource.manager);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

// Around Tết 2026 and in the weeks about it, so that days off lie between the due day and today.
const day = fc.integer({ min: -120, max: 40 }).map((days) => addDays("2026-02-14", days));
const maybe = fc.option(day, { nil: null });
const facts: fc.Arbitrary<Facts> = fc.record({
  state: fc.constantFrom(...Object.values(AssignmentState)),
  dueOn: maybe,
  completedOn: maybe,
  submittedOn: maybe,
  lastReportOn: maybe,
  assignedOn: day,
});

test("the SQL and the rule agree on timeliness and on overdue days for any facts on any day", async () => {
  const columns = {
    state: "f.state",
    dueOn: 'f."dueOn"',
    completedOn: 'f."completedOn"',
    submittedOn: 'f."submittedOn"',
    lastReportOn: 'f."lastReportOn"',
    assignedOn: 'f."assignedOn"',
  };
  const moment = { asOf: "$2::date", dueSoonUntil: "$3::date" };
  const sql = `select ${timelinessSql(columns, moment)} as value, (${overdueDaysSql(columns, moment)})::int as days,
      ${overdueSql(columns, moment)} as overdue
    from jsonb_to_recordset($1::jsonb) as f(n int, state text, "dueOn" date, "completedOn" date, "submittedOn" date,
      "lastReportOn" date, "assignedOn" date) order by n`;
  await fc.assert(
    fc.asyncProperty(fc.array(facts, { minLength: 20, maxLength: 60 }), day, async (rows, asOf) => {
      const numbered = rows.map((row, n) => ({ ...row, n }));
      const found: { overdue: boolean | null }[] = await dataSource.query(sql, [
        JSON.stringify(numbered),
        asOf,
        lastDueSoonDay(asOf, calendar),
      ]);
      expect(found.map((row) => ({ ...row, overdue: row.overdue ?? false }))).toEqual(
        rows.map((row) => {
          const value = timeliness(row, asOf, calendar);
          return { value, days: overdueDays(row, asOf), overdue: value === "OVERDUE" };
        }),
      );
    }),
    { numRuns: 60 },
  );
});
