import type { Deadline } from "../../rules/deadline.ts";
import { type Api, signIn } from "../harness/api.ts";
import type { MadeAgency, MadePerson } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

let server: TestServer;
let agency: MadeAgency;
let monitor: MadePerson;
let api: Api;

beforeAll(async () => {
  server = await startTestServer({ now: "2026-11-23T09:00:00+07:00" });
  agency = await server.make.agency({ name: "Phòng Nội vụ" });
  monitor = await server.make.person({ roles: [{ role: "MONITOR" }] });
  api = await signIn(server.url, monitor.email, monitor.password);
});
afterAll(() => server?.stop());

interface Shown {
  deadlineKind: string;
  deadlineLabel: string;
  dueOn: string | null;
  occurrences: { period: string; dueOn: string | null; originalDueOn: string | null }[];
}
/** Issues a task of this deadline on Monday 23/11/2026 and reads it back. */
async function issued(deadline: Deadline, abstract = "Kế hoạch giai đoạn 2026–2027"): Promise<Shown> {
  const { tasks } = await server.make.directive({
    by: monitor,
    issuedOn: "2026-11-23",
    abstract,
    tasks: [{ deadline, lead: agency }],
  });
  const { task } = await api.query<{ task: Shown }>(
    "query ($id: ID!) { task(id: $id) { deadlineKind deadlineLabel dueOn occurrences { period dueOn originalDueOn } } }",
    { id: tasks[0]?.id },
  );
  return task;
}

const once: [kind: string, deadline: Deadline, dueOn: string | null][] = [
  ["DATE", { kind: "date", date: "2026-12-20" }, "2026-12-20"],
  // Before the day of issue: legal, and not shifted off a Sunday either.
  ["DATE", { kind: "date", date: "2026-11-15" }, "2026-11-15"],
  ["MONTH", { kind: "month", value: "2027-02" }, "2027-02-28"],
  ["QUARTER", { kind: "quarter", value: "2027-Q1" }, "2027-03-31"],
  ["PERIOD", { kind: "period", value: "2027" }, "2027-12-31"],
  ["PERIOD", { kind: "period", value: "2027-H1" }, "2027-06-30"],
  ["RELATIVE", { kind: "relative", workingDays: 5, from: "issue" }, "2026-11-30"],
  // Forty days end on Saturday 02/01/2027: the next working day.
  ["RELATIVE", { kind: "relative", days: 40, from: "issue" }, "2027-01-04"],
  ["RELATIVE", { kind: "relative", workingDays: 5, from: "event" }, null],
  ["CONTINUOUS", { kind: "continuous" }, null],
  ["NONE", { kind: "none" }, null],
];

test.each(once)("%s %j is due on %s, once", async (kind, deadline, dueOn) => {
  expect(await issued(deadline)).toMatchObject({
    deadlineKind: kind,
    dueOn,
    occurrences: [{ period: "", dueOn, originalDueOn: dueOn }],
  });
});

const again: [name: string, deadline: Deadline, occurrences: string[]][] = [
  [
    "every 31st, clamped to the month's end",
    { kind: "recurring", every: "month", by: "31" },
    ["2026-11 2026-11-30", "2026-12 2026-12-31", "2027-01 2027-01-31"],
  ],
  ["every 15 November", { kind: "recurring", every: "year", by: "11-15" }, ["2027 2027-11-15"]],
  ["every quarter", { kind: "recurring", every: "quarter" }, ["2026-Q4 2026-12-31"]],
  [
    "every fortnight",
    { kind: "recurring", every: "week", by: "fri", interval: 2 },
    [
      "2026-W48 2026-11-27",
      "2026-W50 2026-12-11",
      "2026-W52 2026-12-25",
      "2027-W01 2027-01-08",
      "2027-W03 2027-01-22",
      "2027-W05 2027-02-05",
      "2027-W07 2027-02-19",
    ],
  ],
];

test.each(again)(
  "RECURRING %s has its occurrences of the next quarter and at least the next",
  async (_, deadline, expected) => {
    const { deadlineKind, occurrences, dueOn } = await issued(deadline);
    expect(deadlineKind).toBe("RECURRING");
    expect(occurrences.map(({ period, dueOn: due }) => `${period} ${due}`)).toEqual(expected);
    expect(occurrences.every(({ dueOn: due, originalDueOn }) => due === originalDueOn)).toBe(true);
    expect(dueOn).toBe(occurrences[0]?.dueOn);
  },
);
