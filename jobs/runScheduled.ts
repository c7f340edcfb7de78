import { perform } from "../actions/act.ts";
import { applyDueReorganisation } from "../actions/agencies/applyDueReorganisation.ts";
import { applyDueAmendment } from "../actions/amendments/applyDueAmendment.ts";
import { planLetters } from "../actions/letters/planLetters.ts";
import { makeDueOccurrences } from "../actions/tasks/makeDueOccurrences.ts";
import { finishJobRun } from "../actions/upkeep/finishJobRun.ts";
import { sweepIdempotencyKeys } from "../actions/upkeep/sweepIdempotencyKeys.ts";
import { sweepSessions } from "../actions/upkeep/sweepSessions.ts";
import { loadDueAmendments } from "../entities/queries/dueAmendments.ts";
import { loadDueReorganisations } from "../entities/queries/dueReorganisations.ts";
import { dayOf } from "../rules/day.ts";
import { Failure } from "../rules/failure.ts";
import { Failures } from "../rules/failures.ts";
import { dropFiles } from "./dropFiles.ts";
import { doorOf, type Jobs } from "./jobs.ts";
import { type Duty, type ScheduledRun, timetable } from "./timetable.ts";

const lastTry = 10;

/** Does what an entry of the timetable is for; safe to run twice. Throws to be tried again, `attempt` counts from 1. */
export async function runScheduled(jobs: Jobs, { job, period, day }: ScheduledRun, attempt: number): Promise<void> {
  const entry = timetable.find((each) => each.job === job);
  // The queue may hold an entry of another version of the program.
  if (!entry) throw new Error(`The timetable has no entry ${job}`);
  try {
    const detail = await fulfil(jobs, entry.duty, day);
    await perform(doorOf(jobs), finishJobRun, { job, period, state: "DONE", detail });
  } catch (error) {
    jobs.log.error({ err: error, job, period, attempt }, "scheduled job failed");
    if (attempt < lastTry) throw error;
    await perform(doorOf(jobs), finishJobRun, { job, period, state: "FAILED", detail: "Chạy không thành công." });
  }
}

async function sweep(jobs: Jobs, what: Extract<Duty, { sweep: string }>["sweep"]): Promise<string> {
  if (what === "files") {
    const { swept, removed } = await dropFiles(jobs, {});
    return `Đã xóa ${swept} tệp không dùng đến, trong đó ${removed} nội dung khỏi kho tệp.`;
  }
  if (what === "sessions") {
    const { swept } = await perform(doorOf(jobs), sweepSessions, {});
    return `Đã xóa ${swept} phiên đăng nhập hết hạn.`;
  }
  const { swept } = await perform(doorOf(jobs), sweepIdempotencyKeys, {});
  return `Đã xóa ${swept} khóa chống gửi trùng.`;
}

// Each in a transaction of its own: one that fails holds back no other one.
async function applyEach(jobs: Jobs, ids: string[], apply: (id: string) => Promise<{ applied: boolean }>) {
  let applied = 0;
  let left = 0;
  for (const id of ids) {
    try {
      const done = await apply(id);
      if (done.applied) applied += 1;
    } catch (error) {
      // What was asked then may no longer be possible: the lead to be replaced has completed the task since.
      if (!(error instanceof Failure || error instanceof Failures)) throw error;
      jobs.log.warn({ err: error, id }, "due change not applied");
      left += 1;
    }
  }
  return { applied, left };
}

async function applyDue(jobs: Jobs, what: Extract<Duty, { apply: string }>["apply"]): Promise<string> {
  const door = doorOf(jobs);
  const [db, today] = [jobs.dataSource.manager, dayOf(jobs.now())];
  const { applied, left } =
    what === "amendments"
      ? await applyEach(jobs, await loadDueAmendments(db, today), (amendmentId) =>
          perform(door, applyDueAmendment, { amendmentId }),
        )
      : await applyEach(jobs, await loadDueReorganisations(db, today), (reorganisationId) =>
          perform(door, applyDueReorganisation, { reorganisationId }),
        );
  const [done, things] = what === "amendments" ? ["áp dụng", "văn bản"] : ["thực hiện", "phương án"];
  const kind = what === "amendments" ? "văn bản điều chỉnh" : "phương án sắp xếp cơ quan";
  return `Đã ${done} ${applied} ${kind}${left > 0 ? `, ${left} ${things} chưa ${done} được` : ""}.`;
}

async function fulfil(jobs: Jobs, duty: Duty, day: string): Promise<string> {
  if ("sweep" in duty) {
    return await sweep(jobs, duty.sweep);
  }
  if ("make" in duty) {
    const { made } = await perform(doorOf(jobs), makeDueOccurrences, {});
    return `Đã lập ${made} kỳ thực hiện của nhiệm vụ định kỳ.`;
  }
  if ("apply" in duty) return applyDue(jobs, duty.apply);
  const { letterIds, unaddressed } = await perform(doorOf(jobs), planLetters, { kind: duty.plan, day });
  const nobody = unaddressed.length > 0 ? ` Không có người nhận: ${unaddressed.join(", ")}.` : "";
  return `Đã lập ${letterIds.length} thư.${nobody}`;
}
