import { dueRange } from "../../web/parts/tasks/dueRange.ts";
import { addressFilter, narrowing, orderOf } from "../../web/parts/tasks/taskAddress.ts";

const id = "0198f3aa-1111-7000-8000-000000000001";
const today = "2026-11-21";

describe("stretches of days", () => {
  test.each([
    ["tuan-nay", "2026-11-21", "2026-11-16", "2026-11-22"],
    ["tuan-nay", "2026-11-22", "2026-11-16", "2026-11-22"],
    ["tuan-nay", "2026-11-23", "2026-11-23", "2026-11-29"],
    ["tuan-sau", "2026-12-28", "2027-01-04", "2027-01-10"],
    ["thang-nay", "2028-02-10", "2028-02-01", "2028-02-29"],
    ["thang-sau", "2026-12-31", "2027-01-01", "2027-01-31"],
    ["quy-nay", "2026-11-21", "2026-10-01", "2026-12-31"],
    ["quy-nay", "2026-01-01", "2026-01-01", "2026-03-31"],
    ["nam-nay", "2026-11-21", "2026-01-01", "2026-12-31"],
  ] as const)("%s on %s is %s to %s", (range, on, gte, lte) => {
    expect(dueRange(range, on)).toEqual({ gte, lte });
  });
});

describe("what the address asks for", () => {
  test.each<[string, Record<string, string>, object]>([
    ["nothing", {}, {}],
    ["words", { tim: "đất đai" }, { search: "đất đai" }],
    ["states", { "trang-thai": "RETURNED,SUSPENDED" }, { and: [{ state: { in: ["RETURNED", "SUSPENDED"] } }] }],
    [
      "all open states",
      { "trang-thai": "OPEN" },
      { and: [{ state: { in: ["ASSIGNED", "ACKNOWLEDGED", "IN_PROGRESS", "SUBMITTED", "RETURNED"] } }] },
    ],
    ["timeliness", { "thoi-han": "LATE,OVERDUE" }, { and: [{ timeliness: { in: ["OVERDUE", "LATE"] } }] }],
    ["a role", { vai: "LEAD" }, { role: "LEAD" }],
    ["a directive", { "van-ban": id }, { directiveId: { eq: id } }],
    ["an agency", { "co-quan": id }, { agencyId: { eq: id } }],
    ["a field of work", { "linh-vuc": id }, { fieldId: { eq: id } }],
    ["urgency", { "do-khan": "EXPRESS" }, { directive: { urgency: { in: ["EXPRESS"] } } }],
    ["a stretch", { ky: "thang-nay" }, { and: [{ dueOn: { gte: "2026-11-01", lte: "2026-11-30" } }] }],
    ["days", { tu: "2026-11-01", den: "2026-11-05" }, { dueOn: { gte: "2026-11-01", lte: "2026-11-05" } }],
    ["the watch-list", { sao: "1" }, { starred: true }],
  ])("%s", (_, state, expected) => {
    expect(addressFilter(state, null, today)).toEqual(expected);
    expect(narrowing(state, false)).toEqual(Object.keys(state).filter((name) => state[name]));
  });

  test.each([
    ["a state that is none", { "trang-thai": "DONE" }],
    ["an id that is none", { "van-ban": "1", "co-quan": "x'", "linh-vuc": "%" }],
    ["a day that is none", { tu: "2026-02-30", den: "21/11/2026" }],
    ["a stretch that is none", { ky: "hom-qua", sao: "2", vai: "X", "do-khan": "IMMEDIATE" }],
  ])("%s narrows nothing", (_, state) => {
    expect(addressFilter(state, null, today)).toEqual({});
    expect(narrowing(state, false)).toEqual([]);
  });

  test("an agency's own list cannot be led to another agency", () => {
    const own = { agencyId: "0198f3aa-1111-7000-8000-00000000000f" };
    expect(addressFilter({ "co-quan": id }, own, today)).toEqual({ own: true, agencyId: { eq: own.agencyId } });
    expect(narrowing({ "co-quan": id }, true)).toEqual([]);
  });

  test.each([
    [{}, "DUE_ON", "ASC"],
    [{ xep: "ASSIGNED_ON", chieu: "DESC" }, "ASSIGNED_ON", "DESC"],
    [{ xep: "drop table", chieu: "sideways" }, "DUE_ON", "ASC"],
  ])("the order of %j is %s %s", (state, field, direction) => {
    expect(orderOf(state)).toEqual({ field, direction });
  });
});
