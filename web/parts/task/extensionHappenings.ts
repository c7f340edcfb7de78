import type { PageExtension } from "./assignmentQuery.ts";
import type { Happening } from "./timelineOf.ts";

/** What one request for more time adds to the timeline: that it was asked, and what became of it. */
export function extensionHappenings(extension: PageExtension): Happening[] {
  const { id, number, askedAt, askedDueOn, reason, askedBy, state, decidedAt, decisionReason, grantedDueOn } =
    extension;
  const asked: Happening = {
    key: id,
    at: askedAt,
    what: "asked",
    number,
    day: askedDueOn,
    person: askedBy.name,
    words: reason,
  };
  if (!decidedAt || state === "WAITING") return [asked];
  const ended = {
    key: `${id}ended`,
    at: decidedAt,
    number,
    person: extension.decidedBy?.name ?? null,
    words: decisionReason,
  };
  if (state === "GRANTED") return [asked, { ...ended, what: "granted", day: grantedDueOn ?? askedDueOn }];
  return [asked, { ...ended, what: state === "REFUSED" ? "refused" : "withdrawn" }];
}
