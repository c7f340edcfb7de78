import { amendDirective } from "../actions/amendments/amendDirective.ts";
import type { AskedChange } from "../actions/amendments/change.ts";
import { freezePeriod } from "../actions/periods/freezePeriod.ts";
import { type Day, dayFrom, dayOf, formatDay, partsOf } from "../rules/day.ts";
import type { Agenda } from "./agenda.ts";
import { agencies } from "./district/agencies.ts";
import { atMinute, officeTime } from "./office.ts";
import { type Performer, playStep, type Work } from "./playStep.ts";
import type { Stage } from "./stage.ts";
import type { Clock } from "./when.ts";

/** Days after the one on which the demo stands at 22/78: the adjustment, the report, the first of the confirmations. */
const [amendedAfter, frozenAfter, confirmedAfter] = [17, 25, 27];
const [dropped, confirmed] = [5, 10];

interface OpenWork {
  taskId: string;
  id: string;
  agency: string;
  version: number;
  state: string;
  title: string;
}

/**
 * What happens to a plan after the day on which the demo stands: it is adjusted (five tasks leave, three come), its
 * report is fixed, and ten more results are confirmed. Nothing of it is later than `until`.
 */
export function playSequel(
  stage: Stage,
  agenda: Agenda,
  clock: Clock,
  by: Performer & { number: string },
  until: Day,
): void {
  const amendedOn = clock.day(amendedAfter);
  if (amendedOn <= until) agenda.add(atMinute(amendedOn, 9 * 60 + 5), amend);
  const frozenOn = clock.day(frozenAfter);
  if (frozenOn <= until) agenda.add(atMinute(frozenOn, 16 * 60 + 30), freeze);
  const firstOn = clock.working(clock.day(confirmedAfter), -1);
  for (let index = 0; index < confirmed; index += 1) {
    const day = clock.working(firstOn, 1 + Math.floor(index / 3));
    if (day <= until) agenda.add(officeTime(day, `${by.number} ${index}`), confirmOne);
  }

  async function plan(): Promise<{ id: string; version: number }> {
    const [directive]: { id: string; version: number }[] = await stage.db.query(
      "select id, version from directive where document_number = $1",
      [by.number],
    );
    if (!directive) throw new Error(`The demo has no plan ${by.number}`);
    return directive;
  }

  async function freeze(at: Date): Promise<void> {
    await stage.play(by.monitor, at, freezePeriod, {
      name: `Báo cáo kết quả thực hiện Kế hoạch ${by.number} đến ngày ${formatDay(frozenOn)}`,
      agencyId: stage.agencyId("UBND"),
      asOf: frozenOn,
      scope: { directiveId: (await plan()).id },
    });
  }

  async function amend(at: Date): Promise<void> {
    const directive = await plan();
    const ahead = (await openWork(["ASSIGNED", "ACKNOWLEDGED"], amendedOn)).slice(0, dropped);
    const reason = `Chưa có hướng dẫn của bộ, ngành trung ương; chuyển thực hiện trong năm ${partsOf(amendedOn).year + 1}`;
    const drops = ahead.map(({ taskId }): AskedChange => ({ kind: "DROP", taskId, reason }));
    await stage.play(by.monitor, at, amendDirective, {
      id: directive.id,
      expectedVersion: directive.version,
      documentNumber: "236/TB-UBND",
      effectiveOn: amendedOn,
      changes: [...drops, ...additions(stage, amendedOn)],
    });
  }

  // Results that wait come first: they were handed in before, and count only from the day they are confirmed.
  async function confirmOne(at: Date): Promise<void> {
    const [next] = await openWork(["SUBMITTED", "IN_PROGRESS"], null);
    if (!next) throw new Error(`The demo has nothing left to confirm in ${by.number}`);
    const work: Work = { ...next, title: `${by.number}, ${next.title}` };
    const day = dayOf(at);
    if (next.state === "IN_PROGRESS") {
      const result = "Đã hoàn thành nhiệm vụ, gửi kèm báo cáo kết quả thực hiện.";
      await playStep(stage, by, work, { kind: "submit", day, result, file: true }, new Date(at.getTime() - 3_600_000));
    }
    await playStep(stage, by, work, { kind: "confirm", day }, at);
  }

  async function openWork(states: string[], dueAfter: Day | null): Promise<OpenWork[]> {
    return stage.db.query(
      `select t.id as "taskId", a.id, g.code as agency, a.version, a.state, 'mục ' || t.ref || ': ' || t.text as title
       from assignment a
       join task t on t.id = a.task_id join agency g on g.id = a.agency_id join directive d on d.id = a.directive_id
       where d.document_number = $1 and a.role = 'LEAD' and not a.of_group and t.removed_on is null
         and t.deadline_kind not in ('RECURRING', 'CONTINUOUS') and a.state = any($2)
         and ($3::date is null or a.due_on > $3)
       order by array_position($2, a.state), t.seq`,
      [by.number, states, dueAfter],
    );
  }
}

function additions(stage: Stage, on: Day): AskedChange[] {
  const dueOn = dayFrom(partsOf(on).year, 12, 15);
  const phrase = `hoàn thành trước ngày ${formatDay(dueOn)}`;
  return [
    [
      "VP",
      "Rà soát, đề xuất cắt giảm tối thiểu 20% thời gian giải quyết thủ tục hành chính thuộc thẩm quyền cấp huyện",
    ],
    ["PNV", "Kiểm tra công vụ đột xuất tại ít nhất 08 xã, thị trấn, báo cáo kết quả với Chủ tịch UBND huyện"],
    ["PVHTT", "Tổ chức tập huấn kỹ năng số cho thành viên Tổ công nghệ số cộng đồng của các xã, thị trấn"],
  ].map(([code = "", text = ""], index) => {
    const name = agencies.find((one) => one.code === code)?.name ?? code;
    const lead = [{ name, agencyId: stage.agencyId(code) }];
    const deadline = { kind: "date", date: dueOn } as const;
    const ref = `BS.${index + 1}`;
    const words = `${text}, ${phrase}.`;
    return { kind: "ADD", task: { ref, text: words, deadline, deadlineText: phrase, lead, coordinating: [] } };
  });
}
