import fc from "fast-check";
import { may, mayOpenFile, Role, reachesSubtree, type Thing, type Verb, type Viewer, ways } from "../../rules/may.ts";

// district ─ office, interior, communeA, communeB
const ids = ["district", "office", "interior", "communeA", "communeB", "elsewhere"] as const;
const below: Record<string, string[]> = { district: ["district", "office", "interior", "communeA", "communeB"] };

const viewer = (...roles: [Role, string][]): Viewer => ({
  personId: "p",
  name: "Nguyễn Văn An",
  grants: roles.map(([role, agencyId]) => ({
    role,
    agencyId,
    reach: new Set(reachesSubtree(role) ? (below[agencyId] ?? [agencyId]) : [agencyId]),
  })),
});

const draft: Thing = {
  type: "directive",
  issuerId: "district",
  monitorId: "interior",
  issued: false,
  assignedAgencyIds: ["communeA"],
};
const issued: Thing = { ...draft, issued: true };
const assignment: Thing = { type: "assignment", agencyId: "communeA", monitorId: "interior", issuerId: "district" };

const everywhere = Object.values(Role);
const table: [Verb, Thing, Partial<Record<(typeof ids)[number], readonly Role[]>>][] = [
  [
    "directive.see",
    draft,
    {
      district: ["MONITOR", "CLERK", "LEADER", "APPRAISER", "ADMIN"],
      interior: ["MONITOR", "CLERK", "LEADER", "APPRAISER", "ADMIN"],
    },
  ],
  [
    "directive.see",
    issued,
    {
      district: ["MONITOR", "CLERK", "LEADER", "APPRAISER", "ADMIN"],
      interior: ["MONITOR", "CLERK", "LEADER", "APPRAISER", "ADMIN"],
      communeA: everywhere,
    },
  ],
  ["directive.import", draft, { district: ["MONITOR", "CLERK"], interior: ["MONITOR", "CLERK"] }],
  ["directive.edit", draft, { district: ["MONITOR", "CLERK"], interior: ["MONITOR", "CLERK"] }],
  ["directive.issue", draft, { district: ["MONITOR"], interior: ["MONITOR"] }],
  ["directive.revoke", issued, { district: ["MONITOR"], interior: ["MONITOR"] }],
  ["directive.amend", issued, { district: ["MONITOR"], interior: ["MONITOR"] }],
  ["directive.close", issued, { district: ["MONITOR"], interior: ["MONITOR"] }],
  ["directive.carryOut", draft, { district: ["MONITOR", "CLERK"], interior: ["MONITOR", "CLERK"] }],
  ["directive.learnAlias", draft, { district: ["MONITOR"], interior: ["MONITOR"] }],
  [
    "assignment.see",
    assignment,
    {
      district: ["MONITOR", "CLERK", "LEADER", "APPRAISER", "ADMIN"],
      interior: ["MONITOR", "LEADER", "APPRAISER", "ADMIN"],
      communeA: everywhere,
    },
  ],
  ["assignment.acknowledge", assignment, { communeA: ["HEAD", "OFFICER"] }],
  ["assignment.reportProgress", assignment, { communeA: ["HEAD", "OFFICER"] }],
  ["assignment.prepare", assignment, { communeA: ["HEAD", "OFFICER"] }],
  ["assignment.submit", assignment, { communeA: ["HEAD"] }],
  // Officers hold no more than the head gives them: "p" is the viewer of this table.
  ["assignment.submit", { ...assignment, officerId: "p" }, { communeA: ["HEAD", "OFFICER"] }],
  ["assignment.submit", { ...assignment, officerId: "q" }, { communeA: ["HEAD"] }],
  ["assignment.delegate", assignment, { communeA: ["HEAD"] }],
  ["assignment.confirm", assignment, { district: ["MONITOR"], interior: ["MONITOR"] }],
  ["assignment.return", assignment, { district: ["MONITOR"], interior: ["MONITOR"] }],
  ["assignment.cancel", assignment, { district: ["MONITOR"], interior: ["MONITOR"] }],
  [
    "letter.see",
    { type: "letter", agencyId: "communeA" },
    { district: ["MONITOR", "LEADER", "ADMIN"], communeA: ["MONITOR", "HEAD", "OFFICER", "LEADER", "ADMIN"] },
  ],
  [
    "letter.see",
    { type: "letter", monitorId: "interior" },
    { district: ["MONITOR", "LEADER", "ADMIN"], interior: ["MONITOR", "LEADER", "ADMIN"] },
  ],
  ["letters.plan", { type: "agency", id: "district" }, { district: ["MONITOR", "ADMIN"] }],
  ["agency.see", { type: "agency", id: "communeA" }, Object.fromEntries(ids.map((id) => [id, everywhere]))],
  ["agency.edit", { type: "agency", id: "communeA" }, { district: ["ADMIN"], communeA: ["ADMIN"] }],
  ["person.edit", { type: "person", agencyIds: ["communeA"] }, { district: ["ADMIN"], communeA: ["ADMIN"] }],
  [
    "person.see",
    { type: "person", agencyIds: ["communeA"] },
    { district: ["ADMIN"], communeA: ["HEAD", "OFFICER", "ADMIN"] },
  ],
  ["setting.edit", { type: "agency", id: "district" }, { district: ["ADMIN"] }],
  [
    "score.see",
    { type: "agency", id: "communeA" },
    {
      district: ["MONITOR", "LEADER", "APPRAISER", "ADMIN"],
      communeA: ["MONITOR", "LEADER", "APPRAISER", "ADMIN", "HEAD", "OFFICER"],
    },
  ],
];

test.each(table)("%s of %j", (verb, thing, allowed) => {
  for (const agencyId of ids) {
    const holding = everywhere.filter((role) => may(viewer([role, agencyId]), verb, thing));
    expect([agencyId, [...holding].sort()]).toEqual([agencyId, [...(allowed[agencyId] ?? [])].sort()]);
  }
});

test("a clerk of the monitoring agency sees the directive but not what agencies do with it", () => {
  const clerk = viewer(["CLERK", "interior"]);
  expect([may(clerk, "directive.see", issued), may(clerk, "assignment.see", assignment)]).toEqual([true, false]);
});

test("a file is seen by those who see its parent", () => {
  const head = viewer(["HEAD", "communeA"]);
  const other = viewer(["HEAD", "communeB"]);
  const clerk = viewer(["CLERK", "interior"]);
  const opened = (who: Viewer) => [draft, issued, assignment].map((thing) => mayOpenFile(who, thing));
  expect(opened(head)).toEqual([false, true, true]);
  expect(opened(other)).toEqual([false, false, false]);
  // The evidence is not the clerk's business, the directive is.
  expect(opened(clerk)).toEqual([true, true, false]);
});

test.each(everywhere)("a monitor who is also %s at the agency itself does not judge its result", (role) => {
  const both = viewer(["MONITOR", "district"], [role, "communeA"]);
  expect(may(both, "assignment.confirm", assignment)).toBe(false);
  expect(may(both, "assignment.return", assignment)).toBe(false);
  expect(may(both, "assignment.confirm", { ...assignment, agencyId: "communeB" })).toBe(true);
});

test("what the monitoring agency itself submits is judged by a monitor from above only", () => {
  const own: Thing = { ...assignment, agencyId: "interior" };
  const monitors = ["interior", "district"].map((agencyId) =>
    may(viewer(["MONITOR", agencyId]), "assignment.confirm", own),
  );
  expect(monitors).toEqual([false, true]);
});

const verbs = Object.keys(ways) as Verb[];
const anyId = fc.constantFrom(...ids);
const anyThing: fc.Arbitrary<Thing> = fc.oneof(
  fc.record({
    type: fc.constantFrom("directive" as const, "task" as const),
    issuerId: anyId,
    monitorId: anyId,
    issued: fc.boolean(),
    assignedAgencyIds: fc.array(anyId),
  }),
  fc.record({ type: fc.constant("assignment" as const), agencyId: anyId, monitorId: anyId, issuerId: anyId }),
  fc.record({ type: fc.constant("letter" as const), agencyId: anyId }),
  fc.record({ type: fc.constant("letter" as const), monitorId: anyId }),
  fc.record({ type: fc.constant("person" as const), agencyIds: fc.array(anyId) }),
);

test("law: nobody may do anything without a role, and what is submitted is always visible to who submits it", () => {
  fc.assert(
    fc.property(anyThing, fc.constantFrom(...verbs), anyId, (thing, verb, agencyId) => {
      expect(may(viewer(), verb, thing)).toBe(false);
      const head = viewer(["HEAD", agencyId]);
      if (may(head, "assignment.submit", thing)) expect(may(head, "assignment.see", thing)).toBe(true);
    }),
  );
});

test("law: apart from confirming, a further role never takes a right away", () => {
  const grant = fc.tuple(fc.constantFrom(...everywhere), anyId);
  fc.assert(
    fc.property(anyThing, fc.constantFrom(...verbs), fc.array(grant), grant, (thing, verb, grants, more) => {
      fc.pre(verb !== "assignment.confirm" && verb !== "assignment.return");
      if (may(viewer(...grants), verb, thing)) expect(may(viewer(...grants, more), verb, thing)).toBe(true);
    }),
  );
});
