import { acknowledge } from "../actions/assignments/acknowledge.ts";
import { confirmResult } from "../actions/assignments/confirmResult.ts";
import { reportProgress } from "../actions/assignments/reportProgress.ts";
import { returnResult } from "../actions/assignments/returnResult.ts";
import { submitResult } from "../actions/assignments/submitResult.ts";
import { storeFile } from "../actions/files/storeFile.ts";
import type { Step } from "./course.ts";
import { agencies } from "./district/agencies.ts";
import { people } from "./district/people.ts";
import { reportPdf } from "./evidence/reportPdf.ts";
import { sendDecidedLetters } from "./letters.ts";
import type { Stage } from "./stage.ts";

/** Puts bytes into the store of files; answers with their hash and size. */
export type PutFile = (name: string, bytes: Buffer) => Promise<{ sha256: string; size: number }>;

/** Who confirms, and where evidence goes; without a store results are handed in as text alone. */
export interface Performer {
  monitor: string;
  putFile: PutFile | null;
}

/** One agency's work on one task, with the version its row has reached. */
export interface Work {
  id: string;
  agency: string;
  version: number;
  title: string;
}

const holderOf = (agency: string, role: "HEAD" | "OFFICER") =>
  people.find((person) => person.agency === agency && person.role === role);

/** Lets the right person take one step: officers report where there are any, heads submit, the monitor decides. */
export async function playStep(stage: Stage, by: Performer, work: Work, step: Step, at: Date): Promise<void> {
  const head = holderOf(work.agency, "HEAD");
  if (!head) throw new Error(`The demo's agency ${work.agency} has no head`);
  const input = { id: work.id, expectedVersion: work.version };
  work.version += 1;
  switch (step.kind) {
    case "acknowledge":
      await stage.play(head.email, at, acknowledge, input);
      return;
    case "report": {
      const reporter = holderOf(work.agency, "OFFICER") ?? head;
      await stage.play(reporter.email, at, reportProgress, { ...input, text: step.text, percent: step.percent });
      return;
    }
    case "submit": {
      const { expectedVersion } = input;
      const fileIds = step.file && by.putFile ? [await evidence(by.putFile, step.result)] : [];
      const result = { assignmentId: work.id, expectedVersion, result: step.result, fileIds };
      await stage.play(head.email, at, submitResult, result);
      return;
    }
    case "confirm":
      await stage.play(by.monitor, at, confirmResult, input);
      await sendDecidedLetters(stage, at, "CONFIRMED", work.id);
      return;
    case "return":
      await stage.play(by.monitor, at, returnResult, { ...input, reason: step.reason });
      await sendDecidedLetters(stage, at, "RETURNED", work.id);
  }

  async function evidence(putFile: PutFile, result: string): Promise<string> {
    const agency = agencies.find(({ code }) => code === work.agency);
    const name = `bao-cao-${agency?.mailbox.replaceAll(".", "-")}-${step.day}.pdf`;
    const bytes = reportPdf({
      agency: agency?.name ?? "",
      title: work.title,
      result,
      day: step.day,
      signerTitle: agency?.headTitle ?? "",
      signer: head?.name ?? "",
    });
    const stored = await putFile(name, bytes);
    const file = await stage.play(head?.email ?? null, at, storeFile, { ...stored, name, type: "application/pdf" });
    return file.id;
  }
}
