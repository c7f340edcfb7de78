import { type Membership, membershipFailures } from "../../rules/membership.ts";

const member = (agencyId: string, validFrom: string, validTo: string | null = null): Membership => ({
  agencyId,
  validFrom,
  validTo,
});

test.each<[string, Membership[], string[]]>([
  ["several, one of them no more", [member("a", "2020-01-01", "2025-06-30"), member("b", "2020-01-01")], []],
  ["one that left and came back", [member("a", "2020-01-01", "2022-12-31"), member("a", "2023-01-01")], []],
  ["one day", [member("a", "2020-01-01", "2020-01-01")], []],
  ["the last day before the first", [member("a", "2020-01-02", "2020-01-01")], ["0"]],
  ["twice at once", [member("a", "2020-01-01"), member("a", "2023-01-01")], ["1"]],
  ["twice on one day", [member("a", "2020-01-01", "2022-12-31"), member("a", "2022-12-31")], ["1"]],
  ["no day", [member("a", "2020-02-30")], ["0"]],
])("%s", (_, members, wrong) => {
  expect(membershipFailures(members).map(({ path }) => path?.[1])).toEqual(wrong);
});
