import { perform } from "../actions/act.ts";
import { claimLetter } from "../actions/letters/claimLetter.ts";
import { settleLetter } from "../actions/letters/settleLetter.ts";
import type { Day } from "../rules/day.ts";
import { type LetterText, letterAsText } from "../rules/letters.ts";
import { holdLetter } from "./holdLetter.ts";
import { doorOf, type Jobs } from "./jobs.ts";
import { letterHtml } from "./letterHtml.ts";
import { sendFailure } from "./sendFailure.ts";

/** Tries before a letter counts as failed; with the queue's back-off the last one is about 16 hours after the first. */
export const lastTry = 12;

/** Which letter to send, and the day it speaks of. */
export interface DeliverLetter {
  letterId: string;
  day: Day;
}

/**
 * Sends one planned letter; `attempt` counts from 1. Safe to run twice: what is settled is not sent again, and should the
 * process die between sending and settling, the second copy bears the same Message-ID. Throws to be tried again.
 */
export async function deliverLetter(jobs: Jobs, { letterId, day }: DeliverLetter, attempt: number): Promise<void> {
  await holdLetter(jobs.dataSource, letterId, async () => {
    const claimed = await perform(doorOf(jobs), claimLetter, { letterId, day });
    if (!claimed) return;
    const mail = compose(letterId, claimed.recipient, claimed.text, jobs.publicUrl);
    try {
      await jobs.mailer.send(mail);
    } catch (error) {
      const failure = sendFailure(error);
      const outcome = failure.final || attempt >= lastTry ? "FAILED" : "RETRY";
      jobs.log.warn({ err: error, letterId, attempt, outcome }, "letter not sent");
      await perform(doorOf(jobs), settleLetter, { letterId, outcome, reason: failure.reason });
      if (outcome === "RETRY") throw error;
      return;
    }
    const bodies = { bodyText: mail.text, bodyHtml: mail.html };
    await perform(doorOf(jobs), settleLetter, { letterId, outcome: "SENT", ...bodies });
    jobs.log.info({ letterId, attempt }, "letter sent");
  });
}

function compose(letterId: string, to: string, letter: LetterText, publicUrl: string) {
  return {
    to,
    subject: letter.subject,
    text: letterAsText(letter, publicUrl),
    html: letterHtml(letter, publicUrl),
    messageId: `${letterId}@${new URL(publicUrl).hostname}`,
    // An out-of-office answer to a letter that nobody reads would only fill a mailbox.
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All", "Content-Language": "vi" },
  };
}
