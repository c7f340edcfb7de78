import { randomUUID } from "node:crypto";
import { type Api, signIn } from "../harness/api.ts";
import type { MadeAgency, MadePerson } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

interface View {
  id: string;
  name: string;
  version: number;
  own: boolean;
  ownerName: string;
  pinned: boolean;
  agency: { id: string } | null;
}
interface Changed {
  change: { savedView: View | null; userErrors: { code: string; path: string[] | null }[] };
}

let server: TestServer;
let root: MadeAgency;
let health: MadeAgency;
let justice: MadeAgency;
const apis = {} as Record<"monitor" | "head" | "officer" | "stranger", Api>;

beforeAll(async () => {
  server = await startTestServer();
  const { make } = server;
  root = await make.root();
  health = await make.agency({ parent: root });
  justice = await make.agency({ parent: root });
  const enter = async ({ email, password }: MadePerson) => signIn(server.url, email, password);
  const by = await make.person({ roles: [{ role: "MONITOR", agency: root }] });
  apis.monitor = await enter(by);
  apis.head = await enter(await make.person({ name: "Trần Văn Trưởng", roles: [{ role: "HEAD", agency: health }] }));
  apis.officer = await enter(await make.person({ roles: [{ role: "OFFICER", agency: health }] }));
  apis.stranger = await enter(await make.person({ roles: [{ role: "HEAD", agency: justice }] }));
  await make.directive({ by, tasks: [{ lead: health }, { lead: justice }] });
});
afterAll(() => server.stop());

const fields = "id name version own ownerName pinned agency { id }";
const change = async (api: Api, verb: "Create" | "Edit" | "Delete", input: object) =>
  (
    await api.query<Changed>(
      `mutation ($input: SavedView${verb}Input!) {
        change: savedView${verb}(input: $input) { savedView { ${fields} } userErrors { code path } } }`,
      { input },
    )
  ).change;
const listed = async (api: Api) =>
  (await api.query<{ savedViews: View[] }>(`{ savedViews(page: "nhiem-vu") { ${fields} } }`)).savedViews;
const names = async (api: Api) => (await listed(api)).map(({ name }) => name);
const keep = (name: string, more: object = {}) => ({
  id: randomUUID(),
  name,
  page: "nhiem-vu",
  search: "nhom=ALL",
  ...more,
});

test("a view of one's own is seen by nobody else", async () => {
  const made = await change(apis.head, "Create", keep("  Việc   gấp ", { pinned: true }));
  expect(made.userErrors).toEqual([]);
  expect(made.savedView).toMatchObject({ name: "Việc gấp", version: 1, own: true, pinned: true, agency: null });
  expect(await names(apis.head)).toEqual(["Việc gấp"]);
  for (const other of [apis.officer, apis.stranger, apis.monitor]) expect(await names(other)).toEqual([]);
});

test("a shared view is seen by the people of the agency alone, who cannot change it", async () => {
  const shared = keep("Quá hạn của phòng", { agencyId: health.id });
  expect((await change(apis.head, "Create", shared)).userErrors).toEqual([]);
  expect(await names(apis.officer)).toEqual(["Quá hạn của phòng"]);
  expect((await listed(apis.officer))[0]).toMatchObject({ own: false, ownerName: "Trần Văn Trưởng" });
  for (const other of [apis.stranger, apis.monitor]) expect(await names(other)).toEqual([]);
  for (const verb of ["Edit", "Delete"] as const) {
    const refused = await change(apis.officer, verb, { id: shared.id, expectedVersion: 1 });
    expect(refused).toEqual({ savedView: null, userErrors: [{ code: "NOT_FOUND", path: null }] });
  }
  const ended = await change(apis.head, "Edit", { id: shared.id, expectedVersion: 1, agencyId: null });
  expect(ended.savedView).toMatchObject({ agency: null, version: 2 });
  expect(await names(apis.officer)).toEqual([]);
});

test("a shared view shows everybody their own rows", async () => {
  const { savedView } = await change(apis.monitor, "Create", keep("Chung", { agencyId: root.id }));
  expect(savedView?.agency?.id).toBe(root.id);
  const rows = async (api: Api) =>
    (
      await api.query<{ assignments: { nodes: { agency: { id: string } }[] } }>(
        "{ assignments(filter: {}) { nodes { agency { id } } } }",
      )
    ).assignments.nodes.map(({ agency }) => agency.id);
  expect((await rows(apis.monitor)).sort()).toEqual([health.id, justice.id].sort());
  expect(await rows(apis.officer)).toEqual([health.id]);
});

test.each([
  ["an officer", () => apis.officer, () => health.id],
  ["the head of another agency", () => apis.stranger, () => health.id],
  ["a head with the committee above", () => apis.head, () => root.id],
  ["anybody with what is no agency", () => apis.monitor, () => randomUUID()],
])("%s cannot share", async (_, api, agencyId) => {
  const refused = await change(api(), "Create", keep("Không được", { agencyId: agencyId() }));
  expect(refused.userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
});

test("the slower of two changes is told of the faster; a deletion is undone by creating again", async () => {
  const input = keep("Tuần này", { search: "ky=tuan-nay" });
  await change(apis.stranger, "Create", input);
  const edit = (name: string) => change(apis.stranger, "Edit", { id: input.id, expectedVersion: 1, name });
  const answers = await Promise.all([edit("Một"), edit("Hai")]);
  expect(answers.map(({ userErrors }) => userErrors[0]?.code).sort()).toEqual(["VERSION_CONFLICT", undefined]);
  const remove = (expectedVersion: number) => change(apis.stranger, "Delete", { id: input.id, expectedVersion });
  expect((await remove(1)).userErrors).toMatchObject([{ code: "VERSION_CONFLICT" }]);
  expect(await remove(2)).toEqual({ savedView: null, userErrors: [] });
  expect(await names(apis.stranger)).toEqual([]);
  expect((await change(apis.stranger, "Create", input)).savedView).toMatchObject({ id: input.id, version: 1 });
  expect((await change(apis.officer, "Create", input)).userErrors).toMatchObject([{ code: "DUPLICATE_REQUEST" }]);
});

test.each([
  ["without a name", { name: " \u00a0 " }],
  ["of a page that is none", { page: "cai-dat" }],
  ["with filters that are no address", { search: "tim=đất đai" }],
  ["at no place", { position: -1 }],
])("a view %s is refused", async (_, wrong) => {
  const { body } = await apis.head.ask<Changed>(
    "mutation ($input: SavedViewCreateInput!) { change: savedViewCreate(input: $input) { savedView { id } userErrors { code path } } }",
    { input: keep("Tên", wrong) },
  );
  const code = body.errors?.[0]?.extensions?.code ?? body.data?.change.userErrors[0]?.code;
  expect(["BAD_USER_INPUT", "INVALID_INPUT"]).toContain(code);
});
