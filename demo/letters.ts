import { collectAssigned } from "../actions/letters/collectAssigned.ts";
import { collectDecided, type DecidedKind } from "../actions/letters/collectDecided.ts";
import { collectLetters } from "../actions/letters/collectLetters.ts";
import type { DraftLetter } from "../actions/letters/draftLetter.ts";
import { planLetters } from "../actions/letters/planLetters.ts";
import { settleLetter } from "../actions/letters/settleLetter.ts";
import { finishJobRun } from "../actions/upkeep/finishJobRun.ts";
import { recordJobRun } from "../actions/upkeep/recordJobRun.ts";
import { letterHtml } from "../jobs/letterHtml.ts";
import { dayOf } from "../rules/day.ts";
import { letterAsText, periodOf } from "../rules/letters.ts";
import type { Stage } from "./stage.ts";

// Letters of the past show where the program usually answers; no link is looked up while they are written.
const publicUrl = "http://localhost:4000";

/** Settles the letters on a directive that was just issued as sent at that time; nothing is mailed. */
export async function sendAssignedLetters(stage: Stage, at: Date, directiveId: string): Promise<void> {
  await settle(stage, at, await collectAssigned(stage.db, directiveId, dayOf(at)));
}

/** Settles the letters on a decision that was just taken as sent at that time. */
export async function sendDecidedLetters(stage: Stage, at: Date, kind: DecidedKind, workId: string): Promise<void> {
  const [planned]: { occasion: string }[] = await stage.db.query(
    `select period as occasion from letter
     where kind = $1 and state = 'PLANNED' and assignment_ids ? $2 limit 1`,
    [kind, workId],
  );
  if (planned) await settle(stage, at, await collectDecided(stage.db, kind, planned.occasion, dayOf(at)));
}

/** Runs one of Monday's entries of the timetable as it ran then: recorded, planned, sent. */
export async function sendWeeklyLetters(
  stage: Stage,
  at: Date,
  kind: "OVERDUE_WEEKLY" | "OVERDUE_SUMMARY",
): Promise<void> {
  const day = dayOf(at);
  const run = { job: kind, period: periodOf(kind, day) };
  await stage.play(null, at, recordJobRun, { ...run, day, verdict: "RUN", setting: "sendLetters" });
  const { letterIds } = await stage.play(null, at, planLetters, { kind, day });
  await settle(stage, at, (await collectLetters(stage.db, kind, day)).drafts);
  await stage.play(null, at, finishJobRun, { ...run, state: "DONE", detail: `Đã lập ${letterIds.length} thư.` });
}

async function settle(stage: Stage, at: Date, drafts: DraftLetter[]): Promise<void> {
  const [first] = drafts;
  if (!first) return;
  const planned: { id: string; recipient: string; agencyId: string }[] = await stage.db.query(
    `select id, recipient, agency_id as "agencyId" from letter
     where kind = $1 and starts_with(period, $2) and state = 'PLANNED'`,
    [first.kind, first.period],
  );
  const sent = new Date(at.getTime() + 90_000);
  for (const { id, recipient, agencyId } of planned) {
    const draft = drafts.find((one) => one.recipient === recipient && one.agencyId === agencyId);
    if (!draft) continue;
    const bodies = { bodyText: letterAsText(draft.text, publicUrl), bodyHtml: letterHtml(draft.text, publicUrl) };
    await stage.play(null, sent, settleLetter, { letterId: id, outcome: "SENT", ...bodies });
  }
}
