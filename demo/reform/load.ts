import { randomUUID } from "node:crypto";
import type { DataSource } from "typeorm";
import { type Action, action, perform } from "../../actions/act.ts";
import { applyDueReorganisation } from "../../actions/agencies/applyDueReorganisation.ts";
import { createAgency } from "../../actions/agencies/createAgency.ts";
import { reorganiseAgencies } from "../../actions/agencies/reorganiseAgencies.ts";
import { confirmResult } from "../../actions/assignments/confirmResult.ts";
import { submitResult } from "../../actions/assignments/submitResult.ts";
import { editDirective } from "../../actions/directives/editDirective.ts";
import { issueDirective } from "../../actions/directives/issueDirective.ts";
import { createPerson } from "../../actions/people/createPerson.ts";
import { importDirective } from "../../actions/readings/importDirective.ts";
import { loadDueReorganisations } from "../../entities/queries/dueReorganisations.ts";
import { loadViewer } from "../../entities/queries/viewer.ts";
import type { Day } from "../../rules/day.ts";
import type { Role } from "../../rules/may.ts";
import { setPassword } from "../../server/signIn/setPassword.ts";
import { demoPassword } from "../district/people.ts";
import { joined } from "../joined.ts";
import { atMinute } from "../office.ts";
import { after, basis, before, communes, dissolved, newHeads, people, reformDomain, tasks } from "./province.ts";

const effectiveOn: Day = "2025-07-01";
const addressOf = (mailbox: string) => `${mailbox}@${reformDomain}`;

/**
 * Loads the worked example of the reform of 2025 beside the demo: a province with a plan of 2023 whose district is
 * abolished and whose communes are merged on 01/07/2025. All of it or nothing; answers with the addresses to sign in.
 */
export async function loadReform(dataSource: DataSource, now: Date): Promise<string[]> {
  const load = action("demoReform", async (act, _input: Record<string, never>) => {
    await new Reform(joined(dataSource, act.db)).play();
    // What happened in the past sends no mail today.
    await act.db.query(
      "select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where created_at = now()))",
    );
    return {};
  });
  await perform({ dataSource, viewer: null, now: () => now }, load, {});
  return ["theodoi", "quantri", "xa.tantra", "xa.vanson"].map(addressOf);
}

class Reform {
  private readonly agencyIds = new Map<string, string>();
  private readonly personIds = new Map<string, string>();

  constructor(private readonly inside: DataSource) {}

  async play(): Promise<void> {
    await this.settle("2022-01-04");
    const directiveId = await this.issue("2023-02-15");
    for (const { lead, done } of tasks)
      for (const [agency, day] of Object.entries(done)) await this.complete(directiveId, lead, agency, day);
    await this.plan("2025-06-20");
    for (const id of await loadDueReorganisations(this.inside.manager, effectiveOn))
      await this.act(null, effectiveOn, applyDueReorganisation, { reorganisationId: id });
    await this.addPeople("2025-07-02", newHeads);
    const [waste] = tasks.filter(({ lead }) => lead === "DT-X2");
    if (waste) await this.complete(directiveId, "DT-X2", "DT-M1", "2025-09-18");
  }

  private async act<Input extends object, Result>(
    mailbox: string | null,
    day: Day,
    doing: Action<Input, Result>,
    input: Input,
  ): Promise<Result> {
    const at = atMinute(day, 9 * 60);
    const loaded = mailbox && (await loadViewer(this.inside, this.personIds.get(mailbox) ?? "", day));
    if (mailbox && !loaded) throw new Error(`The example has no ${mailbox} on ${day}`);
    const viewer = loaded ? loaded.viewer : null;
    return perform({ dataSource: this.inside, viewer, now: () => at }, doing, input);
  }

  private id(code: string): string {
    const id = this.agencyIds.get(code);
    if (!id) throw new Error(`The example has no agency ${code}`);
    return id;
  }

  private async settle(day: Day): Promise<void> {
    for (const { code, name, kind, level, above } of before) {
      const parentId = above ? this.id(above) : null;
      const made = await this.act(null, day, createAgency, { code, name, kind, level, parentId });
      this.agencyIds.set(code, made.agencyId);
    }
    const { code, name, members } = communes;
    const group = { code, name, kind: "GROUP", level: "COMMUNE", parentId: this.id("DT-UBND") } as const;
    const made = await this.act(null, day, createAgency, { ...group, memberIds: members.map((one) => this.id(one)) });
    this.agencyIds.set(code, made.agencyId);
    await this.addPeople(day, people);
  }

  private async addPeople(
    day: Day,
    those: readonly { mailbox: string; name: string; role: Role; agency: string }[],
  ): Promise<void> {
    for (const { mailbox, name, role, agency } of those) {
      const roles = [{ role, agencyId: this.id(agency) }];
      const { personId } = await this.act(null, day, createPerson, { name, email: addressOf(mailbox), roles });
      this.personIds.set(mailbox, personId);
      await setPassword(this.inside.manager, [personId], demoPassword);
    }
  }

  private async issue(day: Day): Promise<string> {
    const office = this.id("DT-UBND");
    const text = tasks.map((task, index) => `${index + 1}. ${task.text}`).join("\n");
    const { directiveId } = await this.act("theodoi", day, importDirective, {
      text,
      issuerId: office,
      monitorId: office,
      allowEmpty: true,
    });
    const nameOf = (code: string) => [...before, communes].find((one) => one.code === code)?.name ?? code;
    await this.act("theodoi", day, editDirective, {
      id: directiveId,
      expectedVersion: 1,
      kind: "KH",
      documentNumber: "21/KH-UBND",
      issuedOn: day,
      abstract: "Thực hiện nhiệm vụ trọng tâm tại huyện Vân Trà giai đoạn 2023–2025",
      tasks: tasks.map((task, index) => ({
        ref: String(index + 1),
        section: null,
        text: task.text,
        deadline: { kind: "date", date: task.dueOn } as const,
        dueOn: task.dueOn,
        lead: [{ name: nameOf(task.lead), agencyId: this.id(task.lead) }],
        coordinating: [],
      })),
    });
    await this.act("theodoi", day, issueDirective, { id: directiveId, expectedVersion: 2 });
    return directiveId;
  }

  private async complete(directiveId: string, lead: string, agency: string, day: Day): Promise<void> {
    const seq = tasks.findIndex((task) => task.lead === lead && (task.done[agency] === day || lead !== "DT-XA")) + 1;
    const [row]: { id: string; version: number }[] = await this.inside.query(
      `select a.id, a.version from assignment a join task t on t.id = a.task_id
       where a.directive_id = $1 and t.seq = $2 and a.agency_id = $3 and a.state <> 'CANCELLED'`,
      [directiveId, seq, this.id(agency)],
    );
    if (!row) throw new Error(`${agency} does not have task ${seq} on ${day}`);
    const head = [...people, ...newHeads].find((one) => one.agency === agency && one.role === "HEAD");
    const result = "Đã hoàn thành nhiệm vụ, có báo cáo kết quả kèm theo.";
    await this.act(head?.mailbox ?? null, day, submitResult, {
      assignmentId: row.id,
      expectedVersion: row.version,
      result,
    });
    await this.act("theodoi", day, confirmResult, { id: row.id, expectedVersion: row.version + 1 });
  }

  // Recorded ten days ahead, carried out by the timetable on the day.
  private async plan(day: Day): Promise<void> {
    const parentId = this.id("DT-UBND");
    for (const { code, name, of } of after) {
      const id = randomUUID();
      this.agencyIds.set(code, id);
      const create = { id, code, name, kind: "COMMUNE", level: "COMMUNE", parentId } as const;
      await this.reorganise(day, { kind: "MERGE", keepStaff: true }, of, [{ create }]);
    }
    for (const { code, heir } of dissolved)
      await this.reorganise(day, { kind: "DISSOLVE", keepStaff: false }, [code], [{ agencyId: this.id(heir) }]);
  }

  private async reorganise(
    day: Day,
    how: { kind: "MERGE" | "DISSOLVE"; keepStaff: boolean },
    codes: readonly string[],
    successors: Parameters<typeof reorganiseAgencies.run>[1]["successors"],
  ): Promise<void> {
    const ids = codes.map((code) => this.id(code));
    const agencies: { id: string; expectedVersion: number }[] = await this.inside.query(
      `select id, version as "expectedVersion" from agency where id = any($1) order by array_position($1, id)`,
      [ids],
    );
    await this.act("quantri", day, reorganiseAgencies, {
      ...how,
      agencies,
      successors: successors ?? [],
      effectiveOn,
      basis,
    });
  }
}
