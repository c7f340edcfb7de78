import { randomUUID } from "node:crypto";
import { Setting } from "../../entities/setting.ts";
import type { Day } from "../../rules/day.ts";
import { settings } from "../../rules/setting.ts";
import { action } from "../act.ts";

/** A run of a timetable entry whose time has come, and what is to become of it. */
export interface RecordJobRunInput {
  job: string;
  period: string;
  day: Day;
  verdict: "RUN" | "SKIPPED" | "MISSED";
  /** The setting that switches the entry off; null: it cannot be switched off. */
  setting: string | null;
}

const details = {
  MISSED: "Hệ thống không hoạt động trong ngày phải chạy.",
  SKIPPED: "Tuần không có ngày làm việc.",
  OFF: "Đã tắt trong phần cài đặt.",
};

/**
 * Writes down a run under the unique key (job, period) and, when it is to run, asks the queue for it in the same
 * transaction: of many processes that wake at once one starts it. Answers whether this call was the one.
 */
export const recordJobRun = action("jobRunRecord", async (act, input: RecordJobRunInput) => {
  const { job, period, day, verdict } = input;
  const off = verdict === "RUN" && !(await isOn(input.setting));
  const state = off ? "SKIPPED" : verdict === "RUN" ? "RUNNING" : verdict;
  const detail = off ? details.OFF : verdict === "RUN" ? null : details[verdict];
  const recorded: unknown[] = await act.db.query(
    `insert into job_run (id, job, period, state, started_at, finished_at, detail)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (job, period) do nothing returning 1`,
    [randomUUID(), job, period, state, act.now, state === "RUNNING" ? null : act.now, detail],
  );
  if (recorded.length === 0) return { recorded: false };
  if (state === "RUNNING") act.enqueue("runScheduled", { job, period, day }, `run:${job}:${period}`);
  return { recorded: true };

  async function isOn(key: string | null): Promise<boolean> {
    if (key === null) return true;
    const kept = await act.db.findOneBy(Setting, { key });
    return (kept ? kept.value : settings[key]?.initial) !== false;
  }
});
