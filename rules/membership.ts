import { type Day, isDay } from "./day.ts";
import { Failure } from "./failure.ts";

/** An agency belongs to a group from one day to another, or until further notice. */
export interface Membership {
  readonly agencyId: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

/** What is wrong with the members of a group: days the wrong way round, or an agency that is a member twice at once. */
export function membershipFailures(members: readonly Membership[]): Failure[] {
  return members.flatMap((member, index) => {
    const { agencyId, validFrom, validTo } = member;
    const path = ["members", String(index), "validTo"];
    if (!isDay(validFrom) || (validTo !== null && (!isDay(validTo) || validTo < validFrom))) {
      return [new Failure("INVALID_INPUT", { path, details: { expected: "ngày cuối không trước ngày đầu" } })];
    }
    const twice = members.slice(0, index).some((other) => other.agencyId === agencyId && overlap(other, member));
    return twice
      ? [new Failure("INVALID_INPUT", { path, details: { expected: "các khoảng thời gian không chồng nhau" } })]
      : [];
  });
}

const endless = "9999-12-31";
const overlap = (a: Membership, b: Membership) =>
  a.validFrom <= (b.validTo ?? endless) && b.validFrom <= (a.validTo ?? endless);
