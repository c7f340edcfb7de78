import { type Api, signIn } from "../harness/api.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

let server: TestServer;
let api: Api;

beforeAll(async () => {
  server = await startTestServer({ now: "2026-06-01T09:00:00+07:00" });
  const { email, password } = await server.make.person({ roles: [{ role: "ADMIN" }] });
  api = await signIn(server.url, email, password);
});
afterAll(() => server.stop());

test("the form of an agency keeps its former place, and ends none that still has work", async () => {
  const { make } = server;
  const agency = await make.agency({ name: "Phòng Sửa" });
  const above = await make.agency({ name: "Sở Trên" });
  await make.directive({ issuedOn: "2026-06-01", tasks: [{ lead: agency }] });
  const edit = (input: object) =>
    api.query<{ agencyEdit: { agency: object | null; userErrors: object[] } }>(
      `mutation ($input: AgencyEditInput!) { agencyEdit(input: $input) {
        agency { parent { name } pasts { validTo parent { name } } } userErrors { code path } } }`,
      { input: { id: agency.id, expectedVersion: 1, ...input } },
    );
  expect((await edit({ validTo: "2026-06-30" })).agencyEdit.userErrors).toEqual([
    { code: "INVALID_INPUT", path: ["validTo"] },
  ]);
  expect((await edit({ parentId: above.id })).agencyEdit).toEqual({
    agency: { parent: { name: "Sở Trên" }, pasts: [{ validTo: "2026-05-31", parent: { name: "UBND huyện Bình An" } }] },
    userErrors: [],
  });
});
