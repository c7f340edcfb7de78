import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DocumentNode, Kind, parse, print, type TypeNode } from "graphql";
import { formatDocument, stringifyDocument } from "urql";
import { makeManifest } from "../web/operations/manifest.ts";
import { FiguresQuery } from "../web/parts/dashboard/queries.ts";
import { DirectiveTasksQuery } from "../web/parts/directive/directiveQuery.ts";
import { persistedFetch } from "../web/persistedFetch.ts";
import { type Api, createApi, type GraphqlBody, signIn } from "./harness/api.ts";
import { startTestServer, type TestServer } from "./harness/server.ts";

const manifest = makeManifest();
const operations = Object.entries(manifest.ids).map(([name, id]) => ({ name, id, text: manifest.documents[id] ?? "" }));
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("the manifest", () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), "dondoc-operations-"));
    await mkdir(join(dir, "parts"));
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));
  const write = (name: string, texts: string[]) =>
    writeFile(join(dir, "parts", name), texts.map((text) => `graphql(\`${text}\`);`).join("\n"));

  test.each(["documents", "ids"] as const)("%s.json is what the web's sources say", async (part) => {
    const committed = await readFile(new URL(`../web/operations/${part}.json`, import.meta.url), "utf8");
    expect(committed).toBe(`${JSON.stringify(manifest[part], null, 2)}\n`);
  });

  test.each([
    ["DashboardFigures", FiguresQuery],
    ["DirectiveTasks", DirectiveTasksQuery],
  ])("%s is the text that the browser would send", (name, query) => {
    const sent = print(parse(stringifyDocument(formatDocument(query) as DocumentNode), { noLocation: true }));
    expect(manifest.ids[name]).toBe(sha256(sent));
  });

  test("an operation that changes, comes or goes makes another manifest", async () => {
    await write("a.tsx", ["query A { viewer { today } }"]);
    const before = makeManifest(dir);
    await write("a.tsx", ["query A { viewer { today email } }"]);
    const changed = makeManifest(dir);
    expect(Object.keys(changed.ids)).toEqual(["A"]);
    expect(changed).not.toEqual(before);
    await write("b.ts", ["query B { viewer { today } }"]);
    expect(Object.keys(makeManifest(dir).ids)).toEqual(["A", "B"]);
  });

  test("an operation carries its fragments, from whatever file", async () => {
    await write("a.ts", ["query A { viewer { ...Whole } }"]);
    await write("b.ts", ["fragment Day on Viewer { today }", "fragment Whole on Viewer { email ...Day }"]);
    const { documents, ids } = makeManifest(dir);
    const names = parse(documents[ids.A ?? ""] ?? "").definitions.map((node) => "name" in node && node.name?.value);
    expect(names).toEqual(["A", "Whole", "Day"]);
  });

  test.each([
    ["two operations of one name", ["query A { viewer { today } }", "query A { viewer { email } }"], "named A"],
    ["an operation without a name", ["{ viewer { today } }"], "has a name"],
    ["a field that the schema does not have", ["query A { viewer { secrets } }"], "secrets"],
    ["a fragment that nobody wrote", ["query A { viewer { ...Gone } }"], "Gone"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a page, where the text is not plain.
    ["a text put together while running", ["query A { viewer { ${field} } }"], "plain text"],
  ])("%s is refused", async (_, texts, said) => {
    await write("a.ts", texts);
    expect(() => makeManifest(dir)).toThrow(said);
  });
});

const adjustment = {
  id: "2f3f0d52-8d37-4b9c-a3a4-5cbf6c1e0a55",
  expectedVersion: 1,
  effectiveOn: "2026-11-23",
  changes: [{ kind: "DROP", taskId: "2f3f0d52-8d37-4b9c-a3a4-5cbf6c1e0a55", reason: "Trùng" }],
};

const reorganisation = {
  kind: "RENAME",
  effectiveOn: "2026-11-23",
  name: "Phòng Nội vụ và Lao động",
  agencies: [{ id: "2f3f0d52-8d37-4b9c-a3a4-5cbf6c1e0a55", expectedVersion: 1 }],
};

describe("the server", () => {
  let server: TestServer;
  let api: Api;
  const known: Record<string, unknown> = {};

  beforeAll(async () => {
    server = await startTestServer();
    const root = await server.make.root();
    const person = await server.make.person({ roles: [{ role: "MONITOR" }, { role: "ADMIN" }, { role: "APPRAISER" }] });
    const directive = await server.make.directive({ tasks: [{ dueOn: "2026-11-20" }, { dueOn: "2026-12-20" }] });
    Object.assign(known, { AgencyName: root.id, AgencyDetail: root.id, ImportDesk: root.id });
    Object.assign(known, { Directive: directive.id, DirectiveTasks: directive.id, DirectiveHistory: directive.id });
    Object.assign(known, { AssignmentPage: directive.tasks[0]?.assignments[0]?.id });
    Object.assign(known, { TaskAssignments: directive.tasks[0]?.id });
    api = await signIn(server.url, person.email, person.password);
  });
  afterAll(() => server.stop());

  const byId = <Data>(id: unknown, more: object = {}, who: Api = api) =>
    who.post<GraphqlBody<Data>>("/graphql", {
      ...more,
      extensions: { persistedQuery: { version: 1, sha256Hash: id } },
    });

  // Something for every variable that must be there; changes get an input that says nothing and so change nothing.
  function variablesOf({ name, text }: { name: string; text: string }): Record<string, unknown> {
    const [operation] = parse(text).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${name} is no operation`);
    const given: Record<string, unknown> = {
      ID: known[name] ?? "2f3f0d52-8d37-4b9c-a3a4-5cbf6c1e0a55",
      Int: 5,
      Day: "2026-11-23",
      String: "x",
      LetterKind: "OVERDUE_WEEKLY",
      ProgressPart: "ALL",
      // A preview is a question: it is asked of a change that is well formed.
      ...(name === "AmendPreview" ? { DirectiveAmendInput: adjustment } : {}),
      ...(name === "ReorganisePreview" ? { AgencyReorganiseInput: reorganisation } : {}),
    };
    const value = (type: TypeNode): unknown => {
      if (type.kind === Kind.LIST_TYPE) return [];
      return type.kind === Kind.NON_NULL_TYPE ? value(type.type) : (given[type.name.value] ?? {});
    };
    const needed = operation.variableDefinitions?.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE) ?? [];
    return Object.fromEntries(needed.map(({ variable, type }) => [variable.name.value, value(type)]));
  }

  test.each(operations)("$name does by its id what its text does", async (operation) => {
    const variables = variablesOf(operation);
    const short = await byId(operation.id, { operationName: operation.name, variables });
    const whole = await api.ask(operation.text, variables);
    expect({ status: short.status, body: short.body }).toEqual({ status: whole.status, body: whole.body });
    if (operation.text.startsWith("query")) expect(short.body.errors).toBeUndefined();
    else expect(short.body.errors?.map(({ extensions }) => extensions.code)).toContain("BAD_USER_INPUT");
  });

  const text = "query Mine { viewer { email } }";
  test("an id that nobody knows is told apart, and nobody makes it known by sending its text along", async () => {
    const refused = [{ message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }];
    expect((await byId(sha256(text))).body.errors).toEqual(refused);
    expect((await byId(sha256(text), { query: text })).body).toMatchObject({ data: { viewer: {} } });
    expect((await byId(sha256(text))).body.errors).toEqual(refused);
  });

  test.each([
    ["the id of another text", sha256("query Other { viewer { email } }"), { query: text }],
    ["another version", manifest.ids.Viewer, { extensions: { persistedQuery: { version: 2, sha256Hash: "x" } } }],
  ])("%s is the caller's mistake", async (_, sha256Hash, more) => {
    const body = { extensions: { persistedQuery: { version: 1, sha256Hash } }, ...more };
    const answer = await api.post<GraphqlBody<unknown>>("/graphql", body);
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([400, "BAD_REQUEST"]);
  });

  test.each([{}, [], null, 7, "__proto__"])("%j is not an id", async (id) => {
    expect((await byId(id)).body.errors?.[0]?.extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
  });

  test("an id opens nothing to who is not signed in, nor to another site", async () => {
    const id = manifest.ids.Viewer;
    expect((await byId(id, {}, createApi(server.url))).status).toBe(401);
    const body = { extensions: { persistedQuery: { version: 1, sha256Hash: id } } };
    expect((await api.post("/graphql", body, { origin: "https://evil.example" })).status).toBe(403);
    expect((await api.post("/graphql", body, { "content-type": "text/plain" })).status).toBeGreaterThanOrEqual(400);
  });

  test("the browser sends the id, and the text where the id is not known", async () => {
    const send = async (ids: Record<string, string>, query: string) => {
      const cookie = [...api.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const headers = { "content-type": "application/json", origin: server.url, cookie };
      const body = JSON.stringify({ operationName: "Viewer", query });
      const answer = await persistedFetch(ids)(`${server.url}/graphql`, { method: "POST", headers, body });
      return (await answer.json()) as GraphqlBody<{ viewer: { email?: string; today?: string } }>;
    };
    const broken = "query Viewer {";
    const own = "query Viewer { viewer { today } }";
    expect((await send(manifest.ids, broken)).data?.viewer.email).toBeTruthy();
    expect((await send({ Viewer: sha256(own) }, own)).data).toEqual({ viewer: { today: "2026-11-23" } });
    expect((await send({}, own)).data).toEqual({ viewer: { today: "2026-11-23" } });
  });
});
