import { demoPassword, mailDomain } from "../../demo/district/people.ts";
import { loadDemo } from "../../demo/load.ts";
import { addDays, type Day } from "../../rules/day.ts";
import { type Api, signIn } from "../harness/api.ts";
import { runNode } from "../harness/child.ts";
import { removeScratchDirs, scratchDir } from "../harness/scratchDir.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

// The demo stands at 22/78 on 30 June; then its plan is adjusted and ten more results are confirmed. The dashboard and
// `dondoc progress` are asked for every day of it.
let server: TestServer;
let api: Api;
let planId: string;
const number = "118/KH-UBND";
const [today, until] = ["2023-06-30", "2023-08-10"];

beforeAll(async () => {
  server = await startTestServer({ now: `${until}T16:00:00+07:00` });
  await loadDemo(server.dataSource, { today, until, now: new Date(`${until}T16:00:00+07:00`) });
  api = await signIn(server.url, `chutich@${mailDomain}`, demoPassword);
  const [plan]: { id: string }[] = await server.dataSource.query(
    "select id from directive where document_number = $1",
    [number],
  );
  planId = plan?.id ?? "";
});
afterAll(async () => {
  await server?.stop();
  await removeScratchDirs();
});

interface Figures {
  total: number;
  completedOnTime: number;
  completedLate: number;
  openInTerm: number;
  openOverdue: number;
  openNoDeadline: number;
  sentence: string;
}
const figures = "total completedOnTime completedLate openInTerm openOverdue openNoDeadline sentence";

/** What the dashboard asks the API for. */
async function onScreen(asOf: Day): Promise<Figures> {
  const { progress } = await api.query<{ progress: Figures }>(
    `query ($id: ID!, $asOf: Day!) { progress(directiveId: $id, asOf: $asOf) { ${figures} } }`,
    { id: planId, asOf },
  );
  return progress;
}

/** `dondoc progress --as-of …` of many days, in one process: a process for each would take a second. */
async function onCommandLine(days: readonly Day[]): Promise<Figures[]> {
  const env = { DATABASE_URL: server.databaseUrl, DATA_DIR: await scratchDir() };
  const calls = days.map((day) => ["progress", "--directive", number, "--as-of", day, "--json"]);
  const code = `
    import { register } from "tsx/esm/api";
    register({ tsconfig: "./tsconfig.json" });
    const { main } = await import("./cli/main.ts");
    for (const args of ${JSON.stringify(calls)}) {
      if ((await main(args)) !== 0) process.exit(1);
      console.log("----");
    }
    process.exit(0);`;
  const { output } = await runNode(["--no-warnings", "--input-type=module", "--eval", code], env).ended();
  return output
    .split("----")
    .slice(0, -1)
    .map((text) => JSON.parse(text) as Figures);
}

const completed = ({ completedOnTime, completedLate }: Figures) => completedOnTime + completedLate;

test.each<[Day, number, number]>([
  ["2023-06-30", 22, 78],
  ["2023-07-16", 22, 78],
  ["2023-07-17", 22, 76],
  ["2023-07-18", 22, 76],
  ["2023-07-25", 22, 76],
  ["2023-08-10", 32, 76],
])("as of %s: %i/%i", async (day, done, total) => {
  const shown = await onScreen(day);
  expect([completed(shown), shown.total]).toEqual([done, total]);
});

test("the parts add up on every day from June to August", async () => {
  for (let day = "2023-06-15"; day <= until; day = addDays(day, 1)) {
    const { total, sentence: _, ...parts } = await onScreen(day);
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
    expect(total).toBe(day < "2023-07-17" ? 78 : 76);
  }
});

test("the command line says of every day of July what the dashboard says", async () => {
  const days = ["2023-06-30", ...Array.from({ length: 31 }, (_, index) => addDays("2023-07-01", index)), until];
  const printed = await onCommandLine(days);
  expect(printed).toHaveLength(days.length);
  for (const [index, day] of days.entries()) expect(printed[index]).toMatchObject(await onScreen(day));
});

test("the report fixed on 25 July stays as it was after ten more confirmations, and opens to its rows", async () => {
  const { frozenPeriods } = await api.query<{
    frozenPeriods: { nodes: { asOf: Day; progress: Figures; rows: { totalCount: number } }[] };
  }>(`{ frozenPeriods { nodes { asOf progress { ${figures} } rows(first: 1) { totalCount } } } }`);
  const [report] = frozenPeriods.nodes;
  expect(report).toMatchObject({ asOf: "2023-07-25", rows: { totalCount: 76 } });
  expect(report?.progress).toEqual(await onScreen("2023-07-25"));
  expect(report?.progress.sentence).toBe("22/76 nhiệm vụ đã hoàn thành (28,95%)");
  expect((await onScreen(until)).sentence).toBe("32/76 nhiệm vụ đã hoàn thành (42,11%)");
});

test("the directive tells of its adjustment: five dropped, three added", async () => {
  const { directive } = await api.query<{
    directive: { amendments: { documentName: string; effectiveOn: Day; changes: { kind: string }[] }[] };
  }>("query ($id: ID!) { directive(id: $id) { amendments { documentName effectiveOn changes { kind } } } }", {
    id: planId,
  });
  const [amendment] = directive.amendments;
  expect(amendment).toMatchObject({ documentName: "Thông báo 236/TB-UBND", effectiveOn: "2023-07-17" });
  const kinds = amendment?.changes.map(({ kind }) => kind) ?? [];
  expect([kinds.filter((kind) => kind === "DROP").length, kinds.filter((kind) => kind === "ADD").length]).toEqual([
    5, 3,
  ]);
});
