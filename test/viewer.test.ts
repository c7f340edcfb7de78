import { loadViewer } from "../entities/queries/viewer.ts";
import type { Role } from "../rules/may.ts";
import type { MadeAgency } from "./harness/make.ts";
import { startTestServer, type TestServer } from "./harness/server.ts";

const today = "2026-11-23";
let server: TestServer;
let district: Record<"root" | "division" | "unit" | "closed" | "belowClosed" | "future" | "group", MadeAgency>;

beforeAll(async () => {
  server = await startTestServer();
  const { make } = server;
  const root = await make.root();
  const division = await make.agency({ parent: root });
  const unit = await make.agency({ parent: division, kind: "UNIT" });
  const closed = await make.agency({ parent: root, validTo: "2026-11-22" });
  const belowClosed = await make.agency({ parent: closed });
  const future = await make.agency({ parent: root, validFrom: "2026-11-24" });
  const group = await make.agency({ parent: root, kind: "GROUP", members: [division] });
  district = { root, division, unit, closed, belowClosed, future, group };
});
afterAll(() => server.stop());

/** The agencies a role reaches, by the names they have above. */
async function reach(role: Role, agency: MadeAgency, day = today): Promise<string[]> {
  const { id } = await server.make.person({ roles: [{ role, agency }] });
  const loaded = await loadViewer(server.dataSource, id, day);
  const names = new Map(Object.entries(district).map(([name, made]) => [made.id, name]));
  return (loaded?.viewer.grants ?? [])
    .flatMap((grant) => [...grant.reach].map((each) => names.get(each) ?? each))
    .sort();
}

describe("what a role reaches", () => {
  test.each(["MONITOR", "LEADER", "APPRAISER", "ADMIN", "CLERK"] as const)(
    "%s: the subtree up to today, closed agencies and groups included",
    async (role) => {
      expect(await reach(role, district.root)).toEqual(["belowClosed", "closed", "division", "group", "root", "unit"]);
      expect(await reach(role, district.division)).toEqual(["division", "unit"]);
    },
  );

  test.each(["HEAD", "OFFICER"] as const)("%s: the agency alone", async (role) => {
    expect(await reach(role, district.division)).toEqual(["division"]);
  });

  test("whoever took over from an agency reaches it once it has ended, and what it took over from", async () => {
    const { make, dataSource } = server;
    const [heir, middle, first, parted] = [
      await make.agency(),
      await make.agency({ validTo: "2026-11-20" }),
      await make.agency({ validTo: "2025-06-30" }),
      await make.agency(),
    ];
    const follow = (predecessor: MadeAgency, successor: MadeAgency, effectiveOn: string) =>
      dataSource.query(
        `insert into succession (id, kind, effective_on, predecessor_id, successor_id)
         values (gen_random_uuid(), 'MERGE', $3, $1, $2)`,
        [predecessor.id, successor.id, effectiveOn],
      );
    await follow(first, middle, "2025-07-01");
    await follow(middle, heir, "2026-11-21");
    // Split off from one that goes on.
    await follow(parted, heir, "2026-11-21");
    expect(await reach("HEAD", heir)).toEqual([first.id, heir.id, middle.id].sort());
    expect(await reach("HEAD", heir, "2026-11-20")).toEqual([heir.id]);
    expect(await reach("HEAD", middle, "2026-11-20")).toEqual([first.id, middle.id].sort());
  });

  test("what is founded tomorrow is reached tomorrow; what is closed was reached before", async () => {
    expect(await reach("MONITOR", district.root, "2026-11-24")).toContain("future");
    expect(await reach("MONITOR", district.root, "2026-11-22")).toContain("closed");
    expect(await reach("HEAD", district.closed)).toEqual([]);
  });
});

describe("who is loaded", () => {
  test("roles of today only, several of one person side by side", async () => {
    const { id, email, name } = await server.make.person({
      roles: [
        { role: "MONITOR", agency: district.root },
        { role: "HEAD", agency: district.unit },
        { role: "OFFICER", agency: district.division },
      ],
    });
    await server.dataSource.query("update role_held set valid_to = $2 where person_id = $1 and role = 'OFFICER'", [
      id,
      "2026-11-22",
    ]);
    const loaded = await loadViewer(server.dataSource, id, today);
    expect(loaded).toMatchObject({ email, viewer: { personId: id, name } });
    expect(loaded?.roles.map(({ role, agencyId }) => `${role} ${agencyId}`).sort()).toEqual([
      `HEAD ${district.unit.id}`,
      `MONITOR ${district.root.id}`,
    ]);
    expect(loaded?.roles[0]).toMatchObject({ validFrom: "2020-01-01", validTo: null });
  });

  test("somebody without a role still is somebody; a shut account and an unknown id are nobody", async () => {
    const idle = await server.make.person();
    await server.dataSource.query("delete from role_held where person_id = $1", [idle.id]);
    expect(await loadViewer(server.dataSource, idle.id, today)).toMatchObject({ viewer: { grants: [] }, roles: [] });
    const shut = await server.make.person({ active: false });
    expect(await loadViewer(server.dataSource, shut.id, today)).toBeNull();
    expect(await loadViewer(server.dataSource, "2f3f0d52-8d37-4b9c-a3a4-5cbf6c1e0a55", today)).toBeNull();
  });
});
