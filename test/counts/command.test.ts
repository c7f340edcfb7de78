import { join } from "node:path";
import { projectRoot } from "../../server/projectRoot.ts";
import { type Api, signIn } from "../harness/api.ts";
import { runNode } from "../harness/child.ts";
import type { MadeAgency } from "../harness/make.ts";
import { removeScratchDirs, scratchDir } from "../harness/scratchDir.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

// `dondoc progress` narrows as the API does: the same figures for the same question.
let server: TestServer;
let office: Api;
let division: MadeAgency;

beforeAll(async () => {
  server = await startTestServer({ now: "2026-01-05T09:00:00+07:00" });
  const { make, dataSource } = server;
  division = await make.agency({ code: "PYT", name: "Phòng Y tế" });
  const team = await make.agency({ code: "TYT", name: "Trạm y tế", parent: division });
  const monitor = await make.person({ roles: [{ role: "MONITOR" }] });
  await dataSource.query("insert into field (id, code, name, ordinal) values (gen_random_uuid(), 'YT', 'Y tế', 1)");
  await make.directive({ by: monitor, issuedOn: "2026-01-02", tasks: [{ lead: division }, { lead: team }, {}] });
  server.setNow("2026-03-02T09:00:00+07:00");
  const { id } = await make.directive({ by: monitor, issuedOn: "2026-03-01", tasks: [{ lead: team }] });
  await dataSource.query("update directive set urgency = 'URGENT', field_id = (select id from field) where id = $1", [
    id,
  ]);
  office = await signIn(server.url, monitor.email, monitor.password);
});
afterAll(async () => {
  await server?.stop();
  await removeScratchDirs();
});

const run = async (args: string[]) => {
  const env = { DATABASE_URL: server.databaseUrl, DATA_DIR: await scratchDir() };
  return runNode([join(projectRoot, "cli/dondoc.mjs"), "progress", "--as-of", "2026-03-31", ...args], env).ended();
};

test.each<[string[], () => string, number]>([
  [[], () => "", 4],
  [["--agency", "PYT"], () => `agencyId: "${division.id}"`, 1],
  [["--agency", "PYT", "--subtree"], () => `agencyId: "${division.id}", subtree: true`, 3],
  [
    ["--agency", "PYT", "--subtree", "--field", "YT"],
    () => `agencyId: "${division.id}", subtree: true, urgency: URGENT`,
    1,
  ],
  [["--from", "2026-02-01", "--to", "2026-03-31"], () => 'from: "2026-02-01", to: "2026-03-31"', 1],
  [["--urgency", "urgent"], () => "urgency: URGENT", 1],
])("%j", async (args, scope, total) => {
  const { output } = await run([...args, "--json"]);
  const asked = [`asOf: "2026-03-31"`, scope()].filter(Boolean).join(", ");
  const { progress } = await office.query<{ progress: object }>(
    `{ progress(${asked}) { unit asOf total completedOnTime completedLate openInTerm openOverdue openNoDeadline sentence } }`,
  );
  expect(progress).toMatchObject({ total });
  expect(JSON.parse(output)).toMatchObject(progress);
});

test.each([
  [["--from", "hôm qua"], "--from phải có dạng"],
  [["--urgency", "gấp"], 'không có mức "gấp"'],
  [["--subtree"], "--subtree đi cùng --agency"],
])("%j is refused", async (args, said) => {
  const ended = await run(args);
  expect([ended.code, ended.output]).toEqual([2, expect.stringContaining(said)]);
});
