import fc from "fast-check";
import { type OverdueRow, overdueRows } from "../../entities/queries/overdueRows.ts";
import { workingCalendar } from "../../rules/calendar.ts";
import { addDays } from "../../rules/day.ts";
import { AssignmentState } from "../../rules/status.ts";
import { type Facts, timeliness } from "../../rules/timeliness.ts";
import { createDistrict, type District, monday } from "./district.ts";

let district: District;
beforeAll(async () => {
  district = await createDistrict();
});
afterAll(() => district.close());

async function read(limit: number, agencyId?: string): Promise<OverdueRow[]> {
  const batches: OverdueRow[] = [];
  for await (const batch of overdueRows(district.dataSource.manager, monday, limit, agencyId)) batches.push(...batch);
  return batches;
}

const near = fc.integer({ min: -5, max: 5 }).map((days) => addDays(monday, days));
const facts = fc.record({
  state: fc.constantFrom(...Object.values(AssignmentState)),
  dueOn: fc.option(near, { nil: null }),
  submittedOn: fc.option(near, { nil: null }),
  completedOn: near,
});

test("what the query finds overdue is what the rule calls overdue, for every agency", async () => {
  const agencies = [district.ids.PNV, district.ids.PTC, district.ids.XBA, district.ids.PHK];
  const expected: string[] = [];
  const sample = fc.sample(fc.tuple(facts, fc.nat(3)), { numRuns: 300, seed: 146 });
  for (const [{ dueOn, ...own }, at] of sample) {
    const completedOn = own.state === "COMPLETED" ? own.completedOn : null;
    const id = await district.work(agencies[at]!, dueOn, { ...own, completedOn });
    const known: Facts = { ...own, completedOn, dueOn, lastReportOn: null, assignedOn: "2026-06-16" };
    if (timeliness(known, monday, workingCalendar([])) === "OVERDUE") expected.push(id);
  }
  expect(expected.length).toBeGreaterThan(50);
  const found = await read(1000);
  expect(found.map(({ id }) => id).sort()).toEqual(expected.sort());

  const few = await read(3);
  for (const agency of agencies) {
    const all = found.filter(({ agencyId }) => agencyId === agency);
    expect(few.filter(({ agencyId }) => agencyId === agency)).toEqual(all.slice(0, 3));
    expect(new Set(all.map(({ total }) => total))).toEqual(new Set([all.length]));
    expect(await read(1000, agency)).toEqual(all);
  }
});

test("agencies beyond one batch are read too", async () => {
  const before = new Set((await read(1)).map(({ agencyId }) => agencyId));
  const added = await district.dataSource.query(
    `insert into agency (id, code, name, kind, level, valid_from)
     select gen_random_uuid(), 'X' || n, 'UBND xã số ' || n, 'COMMUNE', 'DISTRICT', '2020-01-01'
     from generate_series(1, 45) as n returning id`,
  );
  for (const { id } of added) await district.work(id, "2026-11-20");
  const after = new Set((await read(1)).map(({ agencyId }) => agencyId));
  expect(after.size).toBe(before.size + 45);
});
