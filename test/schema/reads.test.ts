import type { MadeAgency, MadeDirective, MadePerson } from "../harness/make.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let finance: MadeAgency;
let health: MadeAgency;
let monitor: MadePerson;
let head: MadePerson;
let stranger: MadePerson;
let plan: MadeDirective;
let draft: MadeDirective;

beforeAll(async () => {
  world = await startWorld("2026-11-02T09:00:00+07:00");
  const { make } = world;
  const root = await make.root();
  finance = await make.agency({ name: "Phòng Tài chính – Kế hoạch", code: "TCKH" });
  health = await make.agency({ name: "Phòng Y tế", code: "PYT" });
  monitor = await make.person({ roles: [{ role: "MONITOR", agency: root }], name: "Lê Thị Theo Dõi" });
  head = await make.person({ roles: [{ role: "HEAD", agency: finance }], name: "Trần Văn Trưởng" });
  stranger = await make.person();
  plan = await make.directive({
    documentNumber: "146/KH-UBND",
    by: monitor,
    abstract: "Kế hoạch chuyển đổi số 100% hồ_sơ",
    tasks: [
      { ref: "I.1", text: "Báo cáo ngân sách", dueOn: "2026-11-10", lead: finance, coordinating: [health] },
      { ref: "I.2", text: "Tiêm chủng mở rộng", dueOn: "2026-11-25", lead: health },
      { ref: "II.1", text: "Cải cách thủ tục", lead: [finance, health] },
      { ref: "II.2", text: "Trực báo cáo", deadline: { kind: "continuous" }, lead: health },
    ],
  });
  draft = await make.directive({ by: monitor, issue: false, tasks: [{ lead: finance }] });
  world.setNow("2026-11-23T09:00:00+07:00");
});
afterAll(() => world.stop());

const directiveQuery = /* GraphQL */ `
  query ($id: ID!) {
    directive(id: $id) {
      id kindName documentNumber registeredAt bases { number }
      office: issuer { name }
      issuer { code }
      viewerCan { edit issue }
      taskCount completedCount overdueCount
      tasks(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { ref } }
      all: tasks {
        nodes { ref deadlineLabel timeliness overdueDays addressees { name role } assignments { role agency { name } timelinessLabel } }
        edges { cursor node { seq ...leads } }
      }
    }
  }
  fragment leads on Task { leadTotal directive { id } }
`;
interface Read {
  directive: {
    documentNumber: string;
    office: { name: string };
    issuer: { code: string };
    taskCount: number;
    completedCount: number;
    overdueCount: number;
    tasks: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { ref: string }[] };
    all: {
      nodes: {
        ref: string;
        deadlineLabel: string;
        timeliness: string | null;
        overdueDays: number;
        assignments: { role: string; agency: { name: string }; timelinessLabel: string }[];
      }[];
      edges: { node: { seq: number; leadTotal: number; directive: { id: string } } }[];
    };
  } | null;
}

test("a monitor reads a directive with everything below it, aliases and fragments included", async () => {
  const { directive } = await world.data<Read>(monitor.id, directiveQuery, { id: plan.id });
  expect(directive).toMatchObject({
    documentNumber: "146/KH-UBND",
    office: { name: "UBND huyện Bình An" },
    issuer: { code: "UBND" },
    viewerCan: { edit: false, issue: false },
    taskCount: 4,
    completedCount: 0,
    overdueCount: 1,
    tasks: { totalCount: 4, pageInfo: { hasNextPage: true }, nodes: [{ ref: "I.1" }, { ref: "I.2" }] },
  });
  const [first, second, both, standing] = directive?.all.nodes ?? [];
  expect(first).toMatchObject({ timeliness: "OVERDUE", overdueDays: 13, deadlineLabel: "Chậm nhất ngày 10/11/2026" });
  expect(first?.assignments).toEqual([
    { role: "LEAD", agency: { name: "Phòng Tài chính – Kế hoạch" }, timelinessLabel: "Quá hạn 13 ngày" },
    { role: "COORDINATING", agency: { name: "Phòng Y tế" }, timelinessLabel: "Quá hạn 13 ngày" },
  ]);
  expect(second).toMatchObject({ timeliness: "DUE_SOON", overdueDays: 0 });
  expect(both?.assignments).toHaveLength(2);
  expect(standing).toMatchObject({ timeliness: "NO_DEADLINE", deadlineLabel: "Thường xuyên" });
  expect(directive?.all.edges[2]?.node).toEqual({ seq: 3, leadTotal: 2, directive: { id: plan.id } });
});

test("a head sees of a directive only the tasks of the own agency, and counts only those it leads", async () => {
  const { directive } = await world.data<Read>(head.id, directiveQuery, { id: plan.id });
  expect(directive?.all.nodes.map(({ ref }) => ref)).toEqual(["I.1", "II.1"]);
  expect(directive?.all.nodes.flatMap((task) => task.assignments.map(({ agency }) => agency.name))).toEqual([
    finance.name,
    finance.name,
  ]);
  expect(directive).toMatchObject({ taskCount: 2, completedCount: 0, overdueCount: 1, tasks: { totalCount: 2 } });
});

test.each([
  ["a directive", "query ($id: ID!) { found: directive(id: $id) { id } }", () => plan.id],
  ["a draft", "query ($id: ID!) { found: directive(id: $id) { id } }", () => draft.id],
  ["a task", "query ($id: ID!) { found: task(id: $id) { id } }", () => plan.tasks[0]?.id],
  ["an assignment", "query ($id: ID!) { found: assignment(id: $id) { id } }", () => plan.tasks[0]?.assignments[0]?.id],
])("%s of others is answered like one that does not exist", async (_, query, id) => {
  const seen = await world.ask(monitor.id, query, { id: id() });
  expect(seen.data).toEqual({ found: { id: id() } });
  const hidden = await world.ask(stranger.id, query, { id: id() });
  const absent = await world.ask(stranger.id, query, { id: "00000000-0000-4000-8000-000000000000" });
  const malformed = await world.ask(stranger.id, query, { id: "146" });
  expect(hidden.data).toEqual({ found: null });
  expect(hidden).toEqual(absent);
  expect(hidden).toEqual(malformed);
});

test("a directive is found by number, issuer and year", async () => {
  const query = `query ($number: String, $issuer: String, $year: Int) {
    directive(number: $number, issuer: $issuer, year: $year) { id } }`;
  const ask = (variables: Record<string, unknown>) =>
    world.data<{ directive: { id: string } | null }>(monitor.id, query, variables);
  expect(await ask({ number: "146/KH-UBND" })).toEqual({ directive: { id: plan.id } });
  expect(await ask({ number: "146/KH-UBND", issuer: "UBND", year: 2026 })).toEqual({ directive: { id: plan.id } });
  expect(await ask({ number: "Số: 0146/KH - UBND" })).toEqual({ directive: { id: plan.id } });
  expect(await ask({ number: "146/KH" })).toEqual({ directive: null });
  expect(await ask({ number: "146/KH-UBND", issuer: "PYT" })).toEqual({ directive: null });
  expect(await ask({ number: "146/KH-UBND", year: 2025 })).toEqual({ directive: null });
});

test.each<[Record<string, unknown>, number]>([
  [{ search: "chuyen doi SO" }, 1],
  [{ search: "146" }, 1],
  [{ search: "146/kh" }, 1],
  [{ search: "100%" }, 1],
  [{ search: "1%0" }, 0],
  [{ search: "ho_so" }, 1],
  [{ search: "h_s" }, 0],
  [{ state: "DRAFT" }, 1],
  [{ or: [{ state: "DRAFT" }, { search: "146" }] }, 2],
  [{ and: [{ state: "ISSUED" }, { year: { eq: 2026 } }] }, 1],
  [{ or: [] }, 0],
  [{ issuedOn: { gte: "2026-11-02", lt: "2026-11-03" } }, 2],
  [{ id: { in: [] } }, 0],
])("directives narrowed by %j are %i", async (filter, count) => {
  const query = "query ($filter: DirectiveFilter) { directives(filter: $filter) { totalCount nodes { id } } }";
  const { directives } = await world.data<{ directives: { totalCount: number; nodes: unknown[] } }>(monitor.id, query, {
    filter,
  });
  expect(directives).toMatchObject({ totalCount: count });
  expect(directives.nodes).toHaveLength(count);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ timeliness: { eq: "OVERDUE" } }, ["I.1", "I.1"]],
  [{ timeliness: { in: ["DUE_SOON", "NO_DEADLINE"] }, role: "LEAD" }, ["I.2", "II.1", "II.1", "II.2"]],
  [{ search: "bao cao", role: "LEAD" }, ["I.1", "II.2"]],
  [{ search: "ii.1" }, ["II.1", "II.1"]],
  [{ search: "146/KH-UBND", dueOn: { isNull: true } }, ["II.1", "II.1", "II.2"]],
  [{ directive: { documentNumber: { containsFolded: "kh-ubnd" } }, dueOn: { lte: "2026-11-10" } }, ["I.1", "I.1"]],
  [{ toConfirm: true }, []],
])("assignments narrowed by %j are of the tasks %j", async (filter, refs) => {
  const query = "query ($filter: AssignmentFilter) { assignments(filter: $filter) { nodes { task { ref } } } }";
  const { assignments } = await world.data<{ assignments: { nodes: { task: { ref: string } }[] } }>(monitor.id, query, {
    filter,
  });
  expect(assignments.nodes.map(({ task }) => task.ref).sort()).toEqual(refs);
});

test("`own` narrows to the viewer's agencies as head or officer", async () => {
  const query = "query ($own: Boolean) { assignments(filter: { own: $own }) { totalCount } }";
  expect(await world.data(head.id, query, { own: true })).toEqual({ assignments: { totalCount: 2 } });
  expect(await world.data(head.id, query, { own: false })).toEqual({ assignments: { totalCount: 0 } });
  expect(await world.data(monitor.id, query, { own: true })).toEqual({ assignments: { totalCount: 0 } });
});

test.each(["ASC", "DESC"])(
  "pages of assignments ordered %s by due day neither lose nor repeat a row",
  async (direction) => {
    const query = `query ($after: String, $direction: OrderDirection!) {
    assignments(first: 1, after: $after, orderBy: [{ field: DUE_ON, direction: $direction }]) {
      nodes { id dueOn } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
    type Page = {
      assignments: {
        nodes: { id: string; dueOn: string | null }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    const rows: { id: string; dueOn: string | null }[] = [];
    let after: string | null = null;
    do {
      const page: Page = await world.data<Page>(monitor.id, query, { after, direction });
      rows.push(...page.assignments.nodes);
      after = page.assignments.pageInfo.hasNextPage ? page.assignments.pageInfo.endCursor : null;
    } while (after !== null && rows.length < 50);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(6);
    expect(rows).toHaveLength(6);
    const days = rows.flatMap(({ dueOn }) => dueOn ?? []);
    expect(days).toEqual([...days].sort((a, b) => (direction === "ASC" ? 1 : -1) * (a < b ? -1 : a > b ? 1 : 0)));
    expect(rows.slice(-3).map(({ dueOn }) => dueOn)).toEqual([null, null, null]);
  },
);

test("a broken cursor and a page too large are refused, not guessed at", async () => {
  const query = "query ($first: Int, $after: String) { assignments(first: $first, after: $after) { nodes { id } } }";
  for (const variables of [{ after: "%%%" }, { after: "W10" }, { first: 101 }, { first: -1 }]) {
    const { errors } = await world.ask(monitor.id, query, variables);
    expect(errors?.[0]?.extensions.code).toBe("INVALID_INPUT");
  }
});

test("agencies come in Vietnamese order and are found without accents", async () => {
  const { agencies } = await world.data<{ agencies: { nodes: { name: string; parent: { code: string } | null }[] } }>(
    stranger.id,
    '{ agencies(first: 100) { nodes { name parent { code } } } found: agencies(filter: { search: "y te" }) { nodes { code } } }',
  );
  const names = agencies.nodes.map(({ name }) => name);
  expect(names).toEqual([...names].sort(new Intl.Collator("vi").compare));
});

test("people are listed to their own agency, others know names but no addresses", async () => {
  const list = "{ persons(first: 100) { nodes { name email roles { role agency { code } } } } }";
  expect(await world.data(head.id, list)).toEqual({
    persons: {
      nodes: [{ name: "Trần Văn Trưởng", email: head.email, roles: [{ role: "HEAD", agency: { code: "TCKH" } }] }],
    },
  });
  expect(await world.data(monitor.id, list)).toEqual({ persons: { nodes: [] } });
});

test("the viewer's page tells roles, rights and what waits", async () => {
  const query = `{ viewer { email today person { name email } roles { role agency { code } }
    can { import issue confirm seeLetters administer overview }
    counts { overdue dueSoon returned waiting open toConfirm } } }`;
  expect(await world.data(head.id, query)).toEqual({
    viewer: {
      email: head.email,
      today: "2026-11-23",
      person: { name: "Trần Văn Trưởng", email: head.email },
      roles: [{ role: "HEAD", agency: { code: "TCKH" } }],
      can: { import: false, issue: false, confirm: false, seeLetters: true, administer: false, overview: false },
      counts: { overdue: 1, dueSoon: 0, returned: 0, waiting: 0, open: 2, toConfirm: 0 },
    },
  });
});

test("history of a directive is for the office", async () => {
  const query = "query ($id: ID!) { directive(id: $id) { history(first: 2) { verb after person { name } } } }";
  expect(await world.data(monitor.id, query, { id: plan.id })).toEqual({
    directive: {
      history: [
        {
          verb: "directiveIssue",
          after: "Ban hành, 4 nhiệm vụ, 6 lượt giao việc",
          person: { name: "Lê Thị Theo Dõi" },
        },
        { verb: "directiveEdit", after: "Sửa dự thảo, 4 nhiệm vụ", person: { name: "Lê Thị Theo Dõi" } },
      ],
    },
  });
  expect(await world.data(head.id, query, { id: plan.id })).toEqual({ directive: { history: [] } });
});
