/** One thing to ask for, and the first answer that told it is done. */
export interface Errand {
  send(): Promise<string>;
  answer?: string;
}

/**
 * Sends errands in turn, several at once, and calls `interrupt` in the midst, when so many are answered. Goes on until
 * nothing is answered any more; what the interruption cuts stays without an answer.
 */
export async function sendInFlight(errands: readonly Errand[], after: number, interrupt: () => Promise<void>) {
  const waiting = [...errands];
  let answered = 0;
  let interrupted: Promise<void> | undefined;
  const worker = async () => {
    for (let errand = waiting.shift(); errand; errand = waiting.shift()) {
      const answer = await errand.send().catch(() => null);
      if (answer === null) return;
      errand.answer = answer;
      answered += 1;
      if (answered === after) interrupted = interrupt();
    }
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  await interrupted;
}
