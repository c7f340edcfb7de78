import { type Door, perform } from "../../actions/act.ts";
import { createAgency } from "../../actions/agencies/createAgency.ts";
import { type EditDirectiveInput, editDirective } from "../../actions/directives/editDirective.ts";
import { issueDirective } from "../../actions/directives/issueDirective.ts";
import { createPerson } from "../../actions/people/createPerson.ts";
import { importDirective } from "../../actions/readings/importDirective.ts";
import type { AgencyKind, AgencyLevel } from "../../entities/agency.ts";
import type { Day } from "../../rules/day.ts";
import { Role } from "../../rules/may.ts";
import type { AssignmentRole } from "../../rules/status.ts";
import { setPassword } from "../../server/signIn/setPassword.ts";

/** The password of every person that a test makes. */
const testPassword = "mật khẩu để thử 1";

/** An agency that a test made. */
export interface MadeAgency {
  id: string;
  code: string;
  name: string;
}

/** A person that a test made, with what is needed to sign in. */
export interface MadePerson {
  id: string;
  name: string;
  email: string;
  password: string;
}

/** A directive that a test made; assignments are there once it is issued. */
export interface MadeDirective {
  id: string;
  version: number;
  documentNumber: string;
  tasks: MadeTask[];
}

/** A task of it, in order. */
export interface MadeTask {
  id: string;
  ref: string;
  version: number;
  assignments: { id: string; agencyId: string; role: AssignmentRole; version: number }[];
}

/** A task as a test wants it; without a lead one is made. */
export interface TaskWanted {
  ref?: string;
  text?: string;
  section?: string;
  dueOn?: Day;
  deadline?: NonNullable<EditDirectiveInput["tasks"]>[number]["deadline"];
  lead?: MadeAgency | MadeAgency[];
  coordinating?: MadeAgency[];
  evidenceRequired?: boolean;
}

/** Makes things through actions; what is not said is made up, what is missing is made. */
export interface Makers {
  /** The committee at the top, made on first use; agencies made without a parent stand below it. */
  root(): Promise<MadeAgency>;
  agency(wanted?: {
    code?: string;
    name?: string;
    kind?: AgencyKind;
    level?: AgencyLevel;
    parent?: MadeAgency | null;
    aliases?: string[];
    email?: string;
    members?: MadeAgency[];
    validFrom?: Day;
    validTo?: Day;
  }): Promise<MadeAgency>;
  /** Without an agency HEAD and OFFICER get one of their own, the others the root. */
  person(wanted?: {
    name?: string;
    email?: string;
    roles?: { role: Role; agency?: MadeAgency }[];
    active?: boolean;
  }): Promise<MadePerson>;
  directive(wanted?: {
    documentNumber?: string;
    issuedOn?: Day;
    abstract?: string;
    issuer?: MadeAgency;
    monitor?: MadeAgency;
    /** A MONITOR of both; made when missing. */
    by?: MadePerson;
    sourceFileId?: string;
    tasks?: TaskWanted[];
    /** False leaves it a draft. */
    issue?: boolean;
  }): Promise<MadeDirective>;
}

const longAgo = "2020-01-01";

/** Makes makers that write through this door. */
export function createMakers(door: Door, doorOf: (personId: string) => Promise<Door>): Makers {
  let count = 0;
  const next = () => {
    count += 1;
    return count;
  };
  let root: Promise<MadeAgency> | undefined;
  const { dataSource } = door;

  const make: Makers = {
    root() {
      root ??= make.agency({ code: "UBND", name: "UBND huyện Bình An", kind: "COMMITTEE", parent: null });
      return root;
    },

    async agency({ parent, members, validTo, ...wanted } = {}) {
      const n = next();
      const above = parent === undefined ? await make.root() : parent;
      const input = { code: `CQ${n}`, name: `Phòng thứ ${n}`, kind: "DIVISION", level: "DISTRICT", ...wanted } as const;
      const { agencyId: id } = await perform(door, createAgency, {
        validFrom: longAgo,
        ...input,
        parentId: above?.id ?? null,
        ...(members ? { memberIds: members.map((member) => member.id) } : {}),
      });
      if (validTo) await dataSource.query("update agency set valid_to = $2 where id = $1", [id, validTo]);
      return { id, code: input.code, name: input.name };
    },

    async person({ roles = [{ role: Role.HEAD }], active = true, ...wanted } = {}) {
      const n = next();
      const input = { name: `Nguyễn Văn ${n}`, email: `nguoi${n}@dondoc.test`, ...wanted };
      const held: { role: Role; agencyId: string }[] = [];
      for (const { role, agency } of roles) {
        const own = role === "HEAD" || role === "OFFICER";
        held.push({ role, agencyId: (agency ?? (await (own ? make.agency() : make.root()))).id });
      }
      // Since long ago, so that a test may move its clock either way, and at agencies that have ended too.
      const then = { ...door, now: () => new Date(`${longAgo}T09:00:00+07:00`) };
      const { personId: id } = await perform(then, createPerson, { ...input, roles: held });
      if (!active) await dataSource.query("update person set active = false where id = $1", [id]);
      await setPassword(dataSource, id, testPassword);
      return { id, name: input.name, email: input.email.toLowerCase(), password: testPassword };
    },

    async directive({ tasks = [{}], issue = true, sourceFileId, ...wanted } = {}) {
      const issuer = wanted.issuer ?? (await make.root());
      const monitor = wanted.monitor ?? issuer;
      const by = wanted.by ?? (await make.person({ roles: [{ role: "MONITOR", agency: monitor }] }));
      const act = await doorOf(by.id);
      const documentNumber = wanted.documentNumber ?? `${next()}/KH-UBND`;
      const { directiveId: id } = await perform(act, importDirective, {
        text: "Kế hoạch để thử",
        allowEmpty: true,
        issuerId: issuer.id,
        monitorId: monitor.id,
        sourceFileId: sourceFileId ?? null,
      });
      const leads: MadeAgency[][] = [];
      for (const { lead } of tasks) leads.push([lead ?? (await make.agency())].flat());
      const addressee = ({ id: agencyId, name }: MadeAgency) => ({ name, agencyId });
      await perform(act, editDirective, {
        id,
        expectedVersion: 1,
        documentNumber,
        issuedOn: wanted.issuedOn ?? "2026-11-02",
        abstract: wanted.abstract ?? "Thực hiện nhiệm vụ để thử",
        tasks: tasks.map((task, index) => ({
          ref: task.ref ?? String(index + 1),
          section: task.section ?? null,
          text: task.text ?? `Nhiệm vụ thứ ${index + 1}`,
          deadline: task.deadline ?? (task.dueOn ? { kind: "date", date: task.dueOn } : { kind: "none" }),
          dueOn: task.dueOn ?? null,
          evidenceRequired: task.evidenceRequired ?? false,
          lead: (leads[index] ?? []).map(addressee),
          coordinating: (task.coordinating ?? []).map(addressee),
        })),
      });
      if (issue) await perform(act, issueDirective, { id, expectedVersion: 2 });
      return { id, version: issue ? 3 : 2, documentNumber, tasks: await madeTasks(id) };
    },
  };

  async function madeTasks(directiveId: string): Promise<MadeTask[]> {
    return dataSource.query(
      `select t.id, t.ref, t.version, coalesce((
         select json_agg(json_build_object('id', a.id, 'agencyId', a.agency_id, 'role', a.role, 'version', a.version)
           order by a.role desc, g.name collate "vi-x-icu")
         from assignment a join agency g on g.id = a.agency_id where a.task_id = t.id), '[]') as assignments
       from task t where t.directive_id = $1 order by t.seq`,
      [directiveId],
    );
  }
  return make;
}
