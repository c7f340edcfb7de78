import { randomUUID } from "node:crypto";
import { perform } from "../../actions/act.ts";
import { reportProgress } from "../../actions/assignments/reportProgress.ts";
import { returnResult } from "../../actions/assignments/returnResult.ts";
import { submitResult } from "../../actions/assignments/submitResult.ts";
import { planLetters } from "../../actions/letters/planLetters.ts";
import type { Role } from "../../rules/may.ts";
import { type Api, createApi, signIn } from "../harness/api.ts";
import type { MadeAgency, MadeDirective, MadePerson } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

/** Who calls, by role and place: COMMITTEE above communes ONE and TWO; ELSEWHERE is another district with commune THREE. */
export const callers = [
  "nobody",
  "MONITOR",
  "CLERK",
  "LEADER",
  "APPRAISER",
  "ADMIN",
  "HEAD of ONE",
  "OFFICER of ONE",
  "HEAD of TWO",
  "MONITOR elsewhere",
  "ADMIN elsewhere",
] as const;
export type Caller = (typeof callers)[number];

/** The agencies of the two districts. */
export interface Places {
  committee: MadeAgency;
  one: MadeAgency;
  two: MadeAgency;
  elsewhere: MadeAgency;
  three: MadeAgency;
}

/** What belongs to one commune: a directive to it alone, one row waiting, one returned, one still open. */
export interface Belongings {
  agency: MadeAgency;
  head: MadePerson;
  directive: MadeDirective;
  waiting: string;
  returned: string;
  open: string;
  fileId: string;
  reportFileId: string;
  letterId: string;
}

/** Two districts with work, letters and files of each commune, and everybody signed in. */
export interface AccessWorld {
  server: TestServer;
  places: Places;
  people: Record<Exclude<Caller, "nobody">, MadePerson>;
  apis: Record<Caller, Api>;
  one: Belongings;
  two: Belongings;
  three: Belongings;
  /** A directive to communes ONE and TWO: a task of each, and one of both. */
  shared: MadeDirective;
  draft: MadeDirective;
  stop(): Promise<void>;
}

/** A word that stands in every text of a commune, so that it can be looked for in what others are told. */
export const markOf = (agency: MadeAgency) => `dấu-riêng-${agency.code}`;

/** The Monday on which the weekly letters of the world are planned. */
export const monday = "2026-11-23";

/** Builds the world; `stop` it in afterAll. */
export async function startAccessWorld(): Promise<AccessWorld> {
  const server = await startTestServer({
    now: "2026-11-02T08:00:00+07:00",
    limits: { perAddress: 1_000_000, perPerson: 1_000_000 },
  });
  const { make } = server;
  const committee = await make.root();
  const commune = (code: string, parent: MadeAgency) =>
    make.agency({ code, name: `UBND xã ${code}`, kind: "COMMUNE", level: "COMMUNE", parent });
  const [one, two] = [await commune("XA1", committee), await commune("XA2", committee)];
  const elsewhere = await make.agency({
    code: "UBND-KHAC",
    name: "UBND huyện Khác",
    kind: "COMMITTEE",
    parent: null,
    validFrom: "2021-01-01",
  });
  const places: Places = { committee, one, two, elsewhere, three: await commune("XA3", elsewhere) };
  const person = (role: Role, agency: MadeAgency) =>
    make.person({ email: `${role}.${agency.code}@dondoc.test`, roles: [{ role, agency }] });
  const people: AccessWorld["people"] = {
    MONITOR: await person("MONITOR", committee),
    CLERK: await person("CLERK", committee),
    LEADER: await person("LEADER", committee),
    APPRAISER: await person("APPRAISER", committee),
    ADMIN: await person("ADMIN", committee),
    "HEAD of ONE": await person("HEAD", one),
    "OFFICER of ONE": await person("OFFICER", one),
    "HEAD of TWO": await person("HEAD", two),
    "MONITOR elsewhere": await person("MONITOR", elsewhere),
    "ADMIN elsewhere": await person("ADMIN", elsewhere),
  };
  const apis = { nobody: createApi(server.url) } as AccessWorld["apis"];
  for (const caller of callers) {
    if (caller !== "nobody") apis[caller] = await enter(server, people[caller]);
  }

  const at = { committee, elsewhere, by: people.MONITOR, byElsewhere: people["MONITOR elsewhere"] };
  const belongings = async (agency: MadeAgency, head: MadePerson, away = false) =>
    belongingsOf(server, agency, head, {
      issuer: away ? at.elsewhere : at.committee,
      by: away ? at.byElsewhere : at.by,
    });
  const own = {
    one: await belongings(one, people["HEAD of ONE"]),
    two: await belongings(two, people["HEAD of TWO"]),
    three: await belongings(places.three, await person("HEAD", places.three), true),
  };
  const shared = await make.directive({
    by: people.MONITOR,
    tasks: [
      { text: `Việc chung, ${markOf(one)}`, lead: one, dueOn: "2026-11-09" },
      { text: `Việc chung, ${markOf(two)}`, lead: two, dueOn: "2026-11-09" },
      { text: "Việc của mỗi xã", lead: [one, two], dueOn: "2026-11-30" },
    ],
  });
  const draft = await make.directive({ by: people.MONITOR, issue: false, tasks: [{ lead: one }] });
  await makeCriteria(server);
  server.setNow(`${monday}T08:00:00+07:00`);
  await perform(server.door, planLetters, { kind: "OVERDUE_WEEKLY", day: monday });
  await perform(server.door, planLetters, { kind: "OVERDUE_SUMMARY", day: monday });
  return { server, places, people, apis, ...own, shared, draft, stop: () => server.stop() };
}

const enter = (server: TestServer, { email, password }: MadePerson) => signIn(server.url, email, password);

async function belongingsOf(
  server: TestServer,
  agency: MadeAgency,
  head: MadePerson,
  from: { issuer: MadeAgency; by: MadePerson },
): Promise<Belongings> {
  const mark = markOf(agency);
  const directive = await server.make.directive({
    issuer: from.issuer,
    by: from.by,
    abstract: `Kế hoạch riêng, ${mark}`,
    tasks: ["2026-11-10", "2026-11-12", "2026-12-20"].map((dueOn) => ({
      text: `Việc riêng, ${mark}`,
      lead: agency,
      dueOn,
    })),
  });
  const [waiting, returned, open] = directive.tasks.map(({ assignments }) => assignments[0]?.id ?? "");
  if (!waiting || !returned || !open) throw new Error("The directive has no assignments");
  const [door, desk] = [await server.doorOf(head.id), await server.doorOf(from.by.id)];
  const api = await enter(server, head);
  const { body: file } = await api.upload(`Minh chứng, ${mark}`, `${mark}.txt`, "text/plain");
  const { body: draft } = await api.upload(`Dự thảo, ${mark}`, `du-thao-${mark}.txt`, "text/plain");
  const report = { id: waiting, expectedVersion: 1, text: `Đang làm, ${mark}`, fileIds: [draft.id] };
  await perform(door, reportProgress, report);
  const result = `Kết quả, ${mark}`;
  await perform(door, submitResult, { assignmentId: waiting, expectedVersion: 2, result, fileIds: [file.id] });
  await perform(door, submitResult, { assignmentId: returned, expectedVersion: 1, result });
  await perform(desk, returnResult, { id: returned, expectedVersion: 2, reason: `Thiếu, ${mark}` });
  const [letter]: { id: string }[] = await server.dataSource.query(
    "select id from letter where agency_id = $1 and directive_id = $2",
    [agency.id, directive.id],
  );
  if (!letter) throw new Error("Nobody wrote a letter about the directive");
  return {
    agency,
    head,
    directive,
    waiting,
    returned,
    open,
    fileId: file.id,
    reportFileId: draft.id,
    letterId: letter.id,
  };
}

async function makeCriteria({ dataSource }: TestServer): Promise<void> {
  const setId = randomUUID();
  await dataSource.query(
    `insert into criteria_set (id, code, name, year, period_from, period_to)
     values ($1, 'THU', 'Bộ tiêu chí để thử', 2026, '2026-01-01', '2026-12-31')`,
    [setId],
  );
  await dataSource.query(
    `insert into criterion (id, set_id, ref, name, max_score, method, formula)
     values ($1, $2, '1', 'Hoàn thành nhiệm vụ', 2, 'TASKS', '{"kind":"ratio","floor":0.4}')`,
    [randomUUID(), setId],
  );
}
