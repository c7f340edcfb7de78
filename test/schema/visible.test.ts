import { randomUUID } from "node:crypto";
import fc from "fast-check";
import type { DataSource } from "typeorm";
import { Reading } from "../../entities/reads/reading.ts";
import type { Row } from "../../entities/reads/readType.ts";
import { runStatement } from "../../entities/reads/runStatement.ts";
import { readTypes } from "../../entities/reads/types/index.ts";
import * as sql from "../../entities/reads/visible.ts";
import { createDataSource } from "../../ormconfig.ts";
import { may, Role, type Thing, type Verb, type Viewer } from "../../rules/may.ts";
import { reachesSubtree, ways } from "../../rules/verbs.ts";
import { createTestDatabase, type TestDatabase } from "../harness/database.ts";

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await createDataSource(database.url).initialize();
  // Worlds come and go here; what is frozen otherwise stays for good.
  for (const table of ["frozen_period", "frozen_row"])
    await dataSource.query(`alter table ${table} disable trigger user`);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const agencies = 7;
const pick = fc.nat({ max: agencies - 1 });
const world = fc.record({
  // The agency above, for all but the first.
  parents: fc.array(pick, { minLength: agencies - 1, maxLength: agencies - 1 }),
  directives: fc.array(fc.record({ issuer: pick, monitor: pick, issued: fc.boolean() }), {
    minLength: 2,
    maxLength: 6,
  }),
  assignments: fc.array(
    fc.record({ directive: fc.nat(5), task: fc.nat(1), agency: pick, officer: fc.option(fc.nat(5)) }),
    { maxLength: 14 },
  ),
  letters: fc.array(fc.record({ agency: pick, kind: fc.constantFrom("ASSIGNED", "OVERDUE_SUMMARY") }), {
    maxLength: 5,
  }),
  people: fc.array(fc.uniqueArray(pick, { maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  viewers: fc.array(
    fc.array(fc.record({ role: fc.constantFrom(...Object.values(Role)), agency: pick }), { maxLength: 3 }),
    { minLength: 1, maxLength: 6 },
  ),
});
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

interface Placed {
  id: string;
  thing: Thing;
}

/** Puts a world into an empty database and tells what each of its things is to the permission table. */
async function place(made: World): Promise<{ things: Record<string, Placed[]>; ids: string[] }> {
  const run = (text: string, values: unknown[]) => dataSource.query(text, values);
  await run("truncate agency, person, directive, task, assignment, letter, role_held, addressee cascade", []);
  const ids = Array.from({ length: agencies }, () => randomUUID());
  const at = (index: number) => ids[index] as string;
  for (const [index, id] of ids.entries()) {
    await run(
      `insert into agency (id, code, name, kind, level, parent_id, valid_from)
       values ($1::uuid, $1::text, 'Phòng', 'DIVISION', 'DISTRICT', $2, '2020-01-01')`,
      // Only ever below an earlier one, so that the tree has no circle.
      [id, index === 0 ? null : at((made.parents[index - 1] ?? 0) % index)],
    );
  }
  const people: Placed[] = [];
  for (const held of made.people) {
    const id = randomUUID();
    await run("insert into person (id, name, email) values ($1::uuid, 'Người', $1::text)", [id]);
    for (const agency of held) {
      await run(
        "insert into role_held (id, person_id, agency_id, role, valid_from) values ($1, $2, $3, 'OFFICER', '2020-01-01')",
        [randomUUID(), id, at(agency)],
      );
    }
    people.push({ id, thing: { type: "person", agencyIds: held.map(at) } });
  }
  const author = people[0]?.id;
  const [directives, tasks, assignments, letters]: Placed[][] = [[], [], [], []];
  for (const [n, wanted] of made.directives.entries()) {
    const id = randomUUID();
    const [issuerId, monitorId] = [at(wanted.issuer), at(wanted.monitor)];
    await run(
      `insert into directive (id, kind, number, symbol, year, issuer_id, monitor_id, issued_on, state, created_by_id)
       values ($1, 'KH', $2, 'KH', 2026, $3, $4, '2026-01-01', $5, $6)`,
      [id, n + 1, issuerId, monitorId, wanted.issued ? "ISSUED" : "DRAFT", author],
    );
    const given = made.assignments.filter(({ directive }) => directive % made.directives.length === n);
    const all: string[] = [];
    for (const seq of [0, 1]) {
      const taskId = randomUUID();
      await run(
        `insert into task (id, directive_id, seq, ref, text, deadline_kind, deadline)
         values ($1, $2, $3, '1', 'Việc', 'NONE', '{"kind":"none"}')`,
        [taskId, id, seq + 1],
      );
      const assigned = [...new Set(given.filter(({ task }) => task === seq).map(({ agency }) => at(agency)))];
      for (const agencyId of assigned) {
        const assignmentId = randomUUID();
        const officer = given.find(({ task, agency }) => task === seq && at(agency) === agencyId)?.officer ?? null;
        const officerId = officer === null ? null : (people[officer % people.length]?.id ?? null);
        await run(
          `insert into assignment (id, task_id, directive_id, agency_id, role, assigned_on, officer_id)
           values ($1, $2, $3, $4, 'COORDINATING', '2026-01-01', $5)`,
          [assignmentId, taskId, id, agencyId, officerId],
        );
        assignments?.push({
          id: assignmentId,
          thing: { type: "assignment", agencyId, issuerId, monitorId, officerId },
        });
      }
      all.push(...assigned);
      const thing = { type: "task", issuerId, monitorId, issued: wanted.issued, assignedAgencyIds: assigned } as const;
      tasks?.push({ id: taskId, thing });
    }
    const thing = { type: "directive", issuerId, monitorId, issued: wanted.issued, assignedAgencyIds: all } as const;
    directives?.push({ id, thing });
  }
  for (const { agency, kind } of made.letters) {
    const id = randomUUID();
    await run(
      `insert into letter (id, kind, period, recipient, agency_id, subject, planned_at)
       values ($1::uuid, $3, $1::text, 'a@dondoc.test', $2, 'Thư', now())`,
      [id, at(agency), kind],
    );
    const addressed = kind === "OVERDUE_SUMMARY" ? { monitorId: at(agency) } : { agencyId: at(agency) };
    letters?.push({ id, thing: { type: "letter", ...addressed } });
  }
  const things = {
    directive: directives ?? [],
    task: tasks ?? [],
    assignment: assignments ?? [],
    letter: letters ?? [],
    person: people,
    agency: ids.map((id) => ({ id, thing: { type: "agency", id } as const })),
  };
  return { things, ids };
}

function viewerOf(made: World, held: World["viewers"][number], ids: string[], personId: string): Viewer {
  const below = (agency: number): number[] => [
    agency,
    ...made.parents.flatMap((parent, index) => (parent % (index + 1) === agency ? below(index + 1) : [])),
  ];
  const grants = held.map(({ role, agency }) => ({
    role,
    agencyId: ids[agency] as string,
    reach: new Set((reachesSubtree(role) ? below(agency) : [agency]).map((index) => ids[index] as string)),
  }));
  return { personId, name: "Người xem", grants };
}

const twins: Record<string, { allowed: (verb: Verb, row: Row, reading: Reading) => string; verbs: Verb[] }> = {
  directive: { allowed: sql.directiveAllowed, verbs: verbsOf("directive.", "history.see") },
  task: { allowed: sql.taskAllowed, verbs: verbsOf("task.") },
  assignment: { allowed: sql.assignmentAllowed, verbs: verbsOf("assignment.", "history.see") },
  letter: { allowed: sql.letterAllowed, verbs: verbsOf("letter.", "letters.") },
  person: { allowed: sql.personAllowed, verbs: verbsOf("person.") },
  agency: {
    allowed: sql.agencyAllowed,
    verbs: verbsOf("agency.", "score.", "setting.", "period.", "calendar.", "savedView."),
  },
};

function verbsOf(...starts: string[]): Verb[] {
  return (Object.keys(ways) as Verb[]).filter((verb) => starts.some((start) => verb.startsWith(start)));
}

test("every verb of the table is compared below", () => {
  const compared = new Set(Object.values(twins).flatMap(({ verbs }) => verbs));
  expect([...compared].sort()).toEqual(Object.keys(ways).sort());
});

test("SQL and may() name the same rows for any viewer, any verb, any data", async () => {
  await fc.assert(
    fc.asyncProperty(world, async (made) => {
      const { things, ids } = await place(made);
      const people = things.person ?? [];
      for (const [n, held] of made.viewers.entries()) {
        const viewer = viewerOf(made, held, ids, people[n % people.length]?.id ?? randomUUID());
        for (const [table, { allowed, verbs }] of Object.entries(twins)) {
          for (const verb of verbs) {
            const reading = new Reading({ viewer, today: "2026-11-23", dueSoonUntil: "2026-11-26" }, readTypes);
            const condition = allowed(verb, { alias: "x" }, reading);
            const rows = await runStatement<{ id: string }>(
              dataSource,
              `select x.id from ${table} x where ${condition}`,
              reading.params,
            );
            const expected = (things[table] ?? []).filter(({ thing }) => may(viewer, verb, thing)).map(({ id }) => id);
            expect({ table, verb, ids: rows.map(({ id }) => id).sort() }).toEqual({
              table,
              verb,
              ids: expected.sort(),
            });
          }
        }
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
