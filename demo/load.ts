import { Readable } from "node:stream";
import type { DataSource } from "typeorm";
import { action, perform } from "../actions/act.ts";
import { loadWorkingCalendar } from "../entities/queries/workingCalendar.ts";
import { addDays, type Day, dayOf, weekday } from "../rules/day.ts";
import { overdueWeeklyDay } from "../rules/letters.ts";
import type { FileStore } from "../server/files.ts";
import { setPassword } from "../server/signIn/setPassword.ts";
import { Agenda } from "./agenda.ts";
import { demoPassword, mailDomain, people } from "./district/people.ts";
import { settleDistrict } from "./district/settle.ts";
import { sendWeeklyLetters } from "./letters.ts";
import { atMinute } from "./office.ts";
import { playPlan } from "./playPlan.ts";
import type { PutFile } from "./playStep.ts";
import { playSequel } from "./sequel.ts";
import { demoSignIns, type SignIn } from "./signIns.ts";
import { type Stage, stageOf } from "./stage.ts";
import { digitalPlan } from "./texts/digitalPlan.ts";
import { reformPlan } from "./texts/reformPlan.ts";
import { type Clock, clockOf } from "./when.ts";

export { demoSignIns, type SignIn } from "./signIns.ts";

/** How to load the demo; whatever is left out has a sensible meaning. */
export interface LoadOptions {
  /** The day around which the demo's history lies; by default the day of `now`. */
  today?: Day;
  /** The day up to which the history goes on after `today`, by default `today`: the plan is adjusted, more is confirmed. */
  until?: Day;
  now?: Date;
  /** Where the files are kept ; without it and `putFile` results are handed in as text alone. */
  files?: FileStore;
  putFile?: PutFile;
  /** Hears what is being done, in Vietnamese. */
  say?: (line: string) => void;
}

/** Weeks before this one whose Monday letters are in the ledger; this week's are left to the timetable and to `remind`. */
const weeksOfLetters = 3;

/** Whether the database holds no agency yet, which is when the demo may be loaded. */
export async function isEmpty(dataSource: DataSource): Promise<boolean> {
  const rows: unknown[] = await dataSource.query("select 1 from agency limit 1");
  return rows.length === 0;
}

/**
 * Loads the invented district of Minh Giang with two plans and half a year of history into an empty database.
 * Everything goes through actions in one transaction: a load that is cut short leaves nothing and can be repeated.
 */
export async function loadDemo(dataSource: DataSource, options: LoadOptions = {}): Promise<{ signIns: SignIn[] }> {
  if (!(await isEmpty(dataSource)))
    throw new Error("Cơ sở dữ liệu đã có dữ liệu; huyện mẫu chỉ nạp vào cơ sở dữ liệu trống.");
  const now = options.now ?? new Date();
  const clock = clockOf(options.today ?? dayOf(now), await loadWorkingCalendar(dataSource.manager));
  const say = options.say ?? (() => undefined);
  const load = action("demoLoad", async (act, _input: Record<string, never>) => {
    const stage = stageOf(dataSource, act);
    say("Huyện Minh Giang: cơ quan, địa phương và người dùng");
    await settleDistrict(stage, clock);
    say("Hai kế hoạch và quá trình thực hiện");
    const putFile = options.putFile ?? (options.files ? storeIn(options.files) : null);
    await playHistory(stage, clock, putFile, options.until ?? clock.today);
    await setPassword(act.db, [...stage.personIds.values()], demoPassword);
    // What happened in the past sends no mail today: the jobs asked for in this transaction are taken back.
    await act.db.query(
      "select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where created_at = now()))",
    );
    return {};
  });
  await perform({ dataSource, viewer: null, now: () => now }, load, {});
  // A fresh table without statistics makes the first pages slow.
  await dataSource.query("analyze");
  return { signIns: await demoSignIns(dataSource) };
}

function storeIn(files: FileStore): PutFile {
  return (_name, bytes) => files.put(Readable.from([bytes]), { limitBytes: 1024 * 1024 });
}

async function playHistory(stage: Stage, clock: Clock, putFile: PutFile | null, until: Day): Promise<void> {
  const agenda = new Agenda();
  const clerk = `vanthu@${mailDomain}`;
  const [monitor, second] = people.filter(({ role }) => role === "MONITOR").map(({ email }) => email);
  if (!monitor || !second) throw new Error("The demo needs two monitors");
  const digital = { plan: digitalPlan(clock), clerk, monitor: second, desk: "VP", field: "CQDT" };
  const reform = { plan: reformPlan(clock), clerk, monitor, desk: "PNV", field: "CDDH" };
  for (const desk of [digital, reform]) playPlan(stage, agenda, clock, desk, { putFile });
  playSequel(stage, agenda, clock, { monitor, putFile, number: reform.plan.number }, until);

  const calendar = await loadWorkingCalendar(stage.db);
  const thisMonday = addDays(until, 1 - weekday(until));
  for (let weeks = weeksOfLetters; weeks > 0; weeks -= 1) {
    const day = overdueWeeklyDay(addDays(thisMonday, -7 * weeks), calendar);
    if (!day) continue;
    agenda.add(atMinute(day, 7 * 60 + 30), (at) => sendWeeklyLetters(stage, at, "OVERDUE_WEEKLY"));
    agenda.add(atMinute(day, 7 * 60 + 31), (at) => sendWeeklyLetters(stage, at, "OVERDUE_SUMMARY"));
  }
  await agenda.play();
}
