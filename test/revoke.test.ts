import { randomUUID } from "node:crypto";
import { type Api, signIn } from "./harness/api.ts";
import type { MadeAgency, MadePerson } from "./harness/make.ts";
import { startTestServer, type TestServer } from "./harness/server.ts";

let server: TestServer;
let lead: MadeAgency;
let head: MadePerson;
let monitor: MadePerson;
let api: Api;

beforeAll(async () => {
  server = await startTestServer();
  const { make } = server;
  lead = await make.agency({ name: "Phòng Nội vụ", email: "pnv@dondoc.test" });
  head = await make.person({ roles: [{ role: "HEAD", agency: lead }] });
  monitor = await make.person({ roles: [{ role: "MONITOR" }] });
  api = await signIn(server.url, monitor.email, monitor.password);
});
afterAll(() => server?.stop());

const issued = () => server.make.directive({ by: monitor, tasks: [{ lead, dueOn: "2026-12-10" }, { lead }] });

interface Payload {
  directive: { id: string; state: string; version: number; viewerCan: { revoke: boolean; edit: boolean } } | null;
  userErrors: { code: string; message: string }[];
}
async function change(name: string, input: object): Promise<Payload> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const doc = `mutation ($input: ${type}!) { change: ${name}(input: $input) {
    directive { id state version viewerCan { revoke edit } } userErrors { code message } } }`;
  return (await api.query<{ change: Payload }>(doc, { input })).change;
}
const revoke = (id: string, expectedVersion: number) => change("directiveRevoke", { id, expectedVersion });
const letters = (id: string): Promise<{ state: string; period: string }[]> =>
  server.dataSource.query("select state, period from letter where directive_id = $1 order by period", [id]);
const totals = () => server.dataSource.query("select total from agency_year where agency_id = $1", [lead.id]);

describe("an issue is taken back", () => {
  test("while nobody has begun: the draft is open again, its letters are dropped, its history is kept", async () => {
    const before = await totals();
    const { id, version } = await issued();
    expect((await letters(id)).map(({ state }) => state)).toEqual(["PLANNED", "PLANNED"]);
    expect(await revoke(id, version)).toEqual({
      directive: { id, state: "DRAFT", version: version + 1, viewerCan: { revoke: false, edit: true } },
      userErrors: [],
    });
    expect(await server.dataSource.query("select 1 from assignment where directive_id = $1", [id])).toEqual([]);
    expect(await totals()).toEqual(before.length ? before : [{ total: 0 }]);
    expect((await letters(id)).map(({ state }) => state)).toEqual(["SKIPPED", "SKIPPED"]);
    const { directive } = await api.query<{
      directive: { taskCount: number; history: { verb: string; after: string }[] };
    }>("query ($id: ID!) { directive(id: $id) { taskCount history(first: 2) { verb after } } }", { id });
    expect(directive.taskCount).toBe(2);
    expect(directive.history[0]).toEqual({ verb: "directiveRevoke", after: "Thu hồi văn bản về dự thảo" });
    const { assignments } = await (await signIn(server.url, head.email, head.password)).query<{
      assignments: { totalCount: number };
    }>("query ($id: ID!) { assignments(filter: { directiveId: { eq: $id } }) { totalCount } }", { id });
    expect(assignments.totalCount).toBe(0);
  });

  test("and issued again, with letters of its own; a draft taken back can also be thrown away", async () => {
    const { id, version } = await issued();
    await server.dataSource.query("update letter set state = 'SENT' where directive_id = $1", [id]);
    await revoke(id, version);
    const again = await change("directiveIssue", { id, expectedVersion: version + 1 });
    expect(again).toMatchObject({ directive: { state: "ISSUED" }, userErrors: [] });
    expect((await letters(id)).map(({ state }) => state)).toEqual(["PLANNED", "PLANNED", "SENT", "SENT"]);
    const [row] = await server.dataSource.query("select task_total as tasks from directive where id = $1", [id]);
    expect(row).toEqual({ tasks: 2 });
    await revoke(id, version + 2);
    expect(await change("directiveDiscard", { id, expectedVersion: version + 3 })).toEqual({
      directive: null,
      userErrors: [],
    });
  });

  test("but not from under somebody who has acknowledged", async () => {
    const { id, version, tasks } = await issued();
    const own = await signIn(server.url, head.email, head.password);
    const done = await own.query(
      `mutation ($id: ID!) { assignmentAcknowledge(input: { id: $id, expectedVersion: 1 }) { userErrors { code } } }`,
      { id: tasks[1]?.assignments[0]?.id },
    );
    expect(done).toEqual({ assignmentAcknowledge: { userErrors: [] } });
    expect(await revoke(id, version)).toMatchObject({ directive: null, userErrors: [{ code: "STATE_NOT_ALLOWED" }] });
    expect((await letters(id)).map(({ state }) => state)).toEqual(["PLANNED", "PLANNED"]);
  });

  test("only as it was last seen, and only once", async () => {
    const { id, version } = await issued();
    expect((await revoke(id, version - 1)).userErrors).toMatchObject([{ code: "VERSION_CONFLICT" }]);
    expect((await revoke(id, version)).userErrors).toEqual([]);
    expect((await revoke(id, version + 1)).userErrors).toMatchObject([{ code: "STATE_NOT_ALLOWED" }]);
  });
});

describe("a name is remembered", () => {
  const learn = async (directiveId: string, name: string, agencyId: string, as = api) =>
    (
      await as.query<{ agencyLearnAlias: { agency: { aliases: string[] } | null; userErrors: { code: string }[] } }>(
        `mutation ($input: AgencyLearnAliasInput!) { agencyLearnAlias(input: $input) {
          agency { aliases } userErrors { code } } }`,
        { input: { directiveId, name, agencyId } },
      )
    ).agencyLearnAlias;

  const imported = async (number: string): Promise<{ id: string; leads: (string | null)[] }> => {
    const text = `ỦY BAN NHÂN DÂN HUYỆN BÌNH AN\nSố: ${number}\nBình An, ngày 16 tháng 11 năm 2026\nKẾ HOẠCH\nKiểm tra công vụ
I. NHIỆM VỤ
1. Phòng Tổ chức cán bộ rà soát hồ sơ, hoàn thành trước ngày 30/11/2026.
2. Phòng Tổ chức cán bộ tổng hợp kết quả trước ngày 10/12/2026.`;
    const root = await server.make.root();
    const { directiveImport } = await api.query<{
      directiveImport: {
        directive: { id: string; tasks: { nodes: { addressees: { agency: { id: string } | null }[] }[] } };
      };
    }>(
      `mutation ($input: DirectiveImportInput!) { directiveImport(input: $input) {
        directive { id tasks { nodes { addressees { agency { id } } } } } } }`,
      { input: { text, issuerId: root.id, monitorId: root.id } },
    );
    const { id, tasks } = directiveImport.directive;
    return { id, leads: tasks.nodes.flatMap(({ addressees }) => addressees.map(({ agency }) => agency?.id ?? null)) };
  };

  test("so that the next document is read with it, by whoever follows the document", async () => {
    const first = await imported("61/KH-UBND");
    expect(first.leads).toEqual([null, null]);
    const learned = { agency: { aliases: ["Phòng Tổ chức cán bộ"] }, userErrors: [] };
    expect(await learn(first.id, "Phòng Tổ chức cán bộ", lead.id)).toEqual(learned);
    expect(await learn(first.id, "phòng  tổ chức cán bộ", lead.id)).toEqual(learned);
    expect((await imported("62/KH-UBND")).leads).toEqual([lead.id, lead.id]);
    const history = await server.dataSource.query(
      "select before, after from history where verb = 'agencyLearnAlias' and subject_id = $1",
      [lead.id],
    );
    expect(history).toEqual([{ before: { aliases: [] }, after: { aliases: ["Phòng Tổ chức cán bộ"] } }]);
  });

  test("but no name that the draft does not use, that is another's, or for an agency of others", async () => {
    const { id } = await imported("63/KH-UBND");
    const { make } = server;
    const other = await make.agency({ name: "Phòng Tài chính" });
    const foreign = await make.agency({ kind: "COMMITTEE", parent: null });
    const code = async (name: string, agencyId: string) => (await learn(id, name, agencyId)).userErrors[0]?.code;
    expect(await code("Phòng Ma", other.id)).toBe("INVALID_INPUT");
    expect(await code("Phòng Tổ chức cán bộ", other.id)).toBe("ALIAS_TAKEN");
    expect(await code("Phòng Tổ chức cán bộ", foreign.id)).toBe("NOT_FOUND");
    expect(await code("Phòng Tổ chức cán bộ", randomUUID())).toBe("NOT_FOUND");
    const clerk = await make.person({ roles: [{ role: "CLERK" }] });
    const asClerk = await signIn(server.url, clerk.email, clerk.password);
    expect((await learn(id, "Phòng Tổ chức cán bộ", other.id, asClerk)).userErrors).toEqual([{ code: "NOT_FOUND" }]);
  });
});
