import { perform } from "../../actions/act.ts";
import { confirmResult } from "../../actions/assignments/confirmResult.ts";
import { submitResult } from "../../actions/assignments/submitResult.ts";
import { type Api, signIn } from "../harness/api.ts";
import type { MadeAgency, MadeDirective, MadePerson } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

// A commune carries out what the district gave it by a plan of its own, given to its own offices.
let server: TestServer;
let district: MadeAgency;
let commune: MadeAgency;
let office: MadeAgency;
let upper: MadePerson;
let lower: MadePerson;
let officeHead: MadePerson;
let plan: MadeDirective;
let own: MadeDirective;
const apis: Record<"upper" | "lower" | "head" | "stranger", Api> = {} as never;

beforeAll(async () => {
  server = await startTestServer({ now: "2026-07-10T09:00:00+07:00" });
  const { make } = server;
  district = await make.root();
  commune = await make.agency({ name: "UBND xã Phú Lương", kind: "COMMUNE" });
  office = await make.agency({ name: "Văn phòng UBND xã Phú Lương", parent: commune });
  upper = await make.person({ roles: [{ role: "MONITOR", agency: district }] });
  lower = await make.person({ roles: [{ role: "MONITOR", agency: commune }] });
  officeHead = await make.person({ roles: [{ role: "HEAD", agency: office }] });
  const head = await make.person({ roles: [{ role: "HEAD", agency: commune }] });
  const stranger = await make.person({ roles: [{ role: "HEAD", agency: await make.agency({ kind: "COMMUNE" }) }] });
  plan = await make.directive({
    by: upper,
    documentNumber: "118/KH-UBND",
    issuedOn: "2026-07-01",
    tasks: [{ ref: "III.2", lead: commune }, { lead: commune }],
  });
  own = await make.directive({
    by: lower,
    issuer: commune,
    documentNumber: "12/KH-UBND",
    issuedOn: "2026-07-08",
    tasks: [{ lead: office }, { lead: office }],
  });
  const of = ({ email, password }: MadePerson) => signIn(server.url, email, password);
  apis.upper = await of(upper);
  apis.lower = await of(lower);
  apis.head = await of(head);
  apis.stranger = await of(stranger);
});
afterAll(() => server?.stop());

const given = (of: MadeDirective, index = 0) => of.tasks[index]?.assignments[0]?.id ?? "";
const versionOf = async (table: "directive" | "assignment", id: string) => {
  const [row]: { version: number }[] = await server.dataSource.query(`select version from ${table} where id = $1`, [
    id,
  ]);
  return row?.version ?? 0;
};

interface Answer {
  directive: { carriesOut: { id: string } | null; history: { after: string }[] } | null;
  userErrors: { code: string; path: string[] | null }[];
}
async function link(as: Api, of: { id: string }, assignmentId: string | null, expectedVersion?: number) {
  const { directiveCarryOut } = await as.query<{ directiveCarryOut: Answer }>(
    `mutation ($input: DirectiveCarryOutInput!) { directiveCarryOut(input: $input) {
      directive { carriesOut { id } history(first: 1) { after } } userErrors { code path } } }`,
    { input: { id: of.id, expectedVersion: expectedVersion ?? (await versionOf("directive", of.id)), assignmentId } },
  );
  return directiveCarryOut;
}

interface Shown {
  state: string;
  carriedOutBy: {
    name: string;
    completed: number;
    total: number;
    sentence: string;
    directive: { id: string } | null;
  }[];
  history: { after: string }[];
}
const look = async (as: Api, id: string) =>
  (
    await as.query<{ assignment: Shown | null }>(
      `query ($id: ID!) { assignment(id: $id) { state history { after }
        carriedOutBy { name completed total sentence directive { id } } } }`,
      { id },
    )
  ).assignment;

async function complete(of: MadeDirective, index: number): Promise<void> {
  const id = given(of, index);
  const expectedVersion = await versionOf("assignment", id);
  const head = await server.doorOf(officeHead.id);
  await perform(head, submitResult, { assignmentId: id, expectedVersion, result: "Đã xong" });
  await perform(await server.doorOf(lower.id), confirmResult, { id, expectedVersion: expectedVersion + 1 });
}

test("the plan of the commune carries its assignment out: both sides tell it", async () => {
  const { directive, userErrors } = await link(apis.lower, own, given(plan));
  expect(userErrors).toEqual([]);
  expect(directive).toEqual({
    carriesOut: { id: given(plan) },
    history: [{ after: "Triển khai nhiệm vụ III.2 của Kế hoạch 118/KH-UBND" }],
  });
  expect(await look(apis.lower, given(plan))).toMatchObject({
    history: expect.arrayContaining([{ after: "Được triển khai bằng Kế hoạch 12/KH-UBND" }]),
    carriedOutBy: [{ sentence: "Triển khai bằng Kế hoạch 12/KH-UBND: 0/2", directive: { id: own.id } }],
  });
});

test("its progress stands beside the assignment and completes nothing: a person hands in, a person confirms", async () => {
  await complete(own, 0);
  expect((await look(apis.upper, given(plan)))?.carriedOutBy).toMatchObject([{ completed: 1, total: 2 }]);
  await complete(own, 1);
  expect(await look(apis.upper, given(plan))).toMatchObject({
    state: "ASSIGNED",
    carriedOutBy: [{ sentence: "Triển khai bằng Kế hoạch 12/KH-UBND: 2/2" }],
  });
});

test("whoever sees the assignment sees the figures; the directive itself only as rights allow", async () => {
  const figures = { name: "Kế hoạch 12/KH-UBND", completed: 2, total: 2 };
  expect((await look(apis.upper, given(plan)))?.carriedOutBy).toMatchObject([
    { ...figures, directive: { id: own.id } },
  ]);
  expect((await look(apis.head, given(plan)))?.carriedOutBy).toMatchObject([{ ...figures, directive: null }]);
  expect(await look(apis.stranger, given(plan))).toBeNull();
});

test("the link is taken back", async () => {
  const { directive } = await link(apis.lower, own, null);
  expect(directive).toEqual({
    carriesOut: null,
    history: [{ after: "Không còn triển khai nhiệm vụ III.2 của Kế hoạch 118/KH-UBND" }],
  });
  expect((await look(apis.upper, given(plan)))?.carriedOutBy).toEqual([]);
});

test("a draft is linked before it is issued, and shows once it is", async () => {
  const draft = await server.make.directive({ by: lower, issuer: commune, issue: false, tasks: [{ lead: office }] });
  expect((await link(apis.lower, draft, given(plan, 1))).userErrors).toEqual([]);
  expect((await look(apis.upper, given(plan, 1)))?.carriedOutBy).toEqual([]);
  const { directiveIssue } = await apis.lower.query<{ directiveIssue: { userErrors: object[] } }>(
    `mutation ($input: DirectiveIssueInput!) { directiveIssue(input: $input) { userErrors { code } } }`,
    { input: { id: draft.id, expectedVersion: await versionOf("directive", draft.id), idempotencyKey: draft.id } },
  );
  expect(directiveIssue.userErrors).toEqual([]);
  expect((await look(apis.upper, given(plan, 1)))?.carriedOutBy).toMatchObject([{ completed: 0, total: 1 }]);
});

describe("refused is", () => {
  const code = async (answer: ReturnType<typeof link>) => (await answer).userErrors[0]?.code ?? "done";
  test("work of another commune, of one's own directive, of a directive that stands below", async () => {
    const other = await server.make.agency({ kind: "COMMUNE" });
    const theirs = await server.make.directive({ by: upper, issuedOn: "2026-07-02", tasks: [{ lead: other }] });
    expect(await code(link(apis.upper, own, given(theirs)))).toBe("NOT_ITS_WORK");
    expect(await code(link(apis.upper, plan, given(plan)))).toBe("CASCADE_CYCLE");
    expect(await code(link(apis.lower, own, given(plan)))).toBe("done");
    const below = await server.make.directive({
      by: lower,
      issuer: commune,
      tasks: [{ lead: office }, { lead: office }],
    });
    expect(await code(link(apis.upper, plan, given(below)))).toBe("done");
    expect(await code(link(apis.upper, below, given(plan, 1)))).toBe("CASCADE_CYCLE");
    expect(await code(link(apis.upper, plan, null))).toBe("done");
  });

  test("an older look, work that is done, an assignment one does not see, a directive one may not link", async () => {
    expect(await code(link(apis.lower, own, null, 1))).toBe("VERSION_CONFLICT");
    expect(await code(link(apis.lower, own, given(own)))).toBe("STATE_NOT_ALLOWED");
    const hidden = await server.make.directive({ by: upper, tasks: [{}] });
    expect((await link(apis.lower, own, given(hidden))).userErrors).toEqual([
      { code: "NOT_FOUND", path: ["assignmentId"] },
    ]);
    expect(await code(link(apis.lower, own, "7f3f9c1e-3f0a-4a1b-9a53-0d7a4c1b2e66"))).toBe("NOT_FOUND");
    expect(await code(link(apis.head, own, given(plan)))).toBe("NOT_FOUND");
  });

  test("the second of two who would close a circle", async () => {
    const above = await server.make.directive({ by: upper, tasks: [{ lead: commune }] });
    const below = await server.make.directive({ by: lower, issuer: commune, tasks: [{ lead: office }] });
    const both = [code(link(apis.upper, above, given(below))), code(link(apis.lower, below, given(above)))];
    expect((await Promise.all(both)).sort()).toEqual(["CASCADE_CYCLE", "done"]);
    // Whatever writes: the table itself holds no circle.
    const [open] = (await look(apis.upper, given(above)))?.carriedOutBy.length ? [above, below] : [below, above];
    const other = open === above ? below : above;
    await expect(
      server.dataSource.query("update directive set carries_out_id = $2 where id = $1", [open?.id, given(other)]),
    ).rejects.toThrow("cannot carry out itself");
  });
});
