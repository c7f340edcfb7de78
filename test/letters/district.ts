import { randomUUID } from "node:crypto";
import type { DataSource } from "typeorm";
import type { Door } from "../../actions/act.ts";
import { Agency } from "../../entities/agency.ts";
import { Assignment } from "../../entities/assignment.ts";
import { Directive } from "../../entities/directive.ts";
import { Person } from "../../entities/person.ts";
import { RoleHeld } from "../../entities/roleHeld.ts";
import { Task } from "../../entities/task.ts";
import { createDataSource } from "../../ormconfig.ts";
import type { Day } from "../../rules/day.ts";
import type { Role } from "../../rules/verbs.ts";
import { createTestDatabase } from "../harness/database.ts";

/** A Monday, half an hour after the weekly letters are due. */
export const monday: Day = "2026-11-23";
export const mondayMorning = new Date("2026-11-23T08:00:00+07:00");

/** A small district in a database of its own, with makers for what a test needs beyond it. */
export interface District {
  url: string;
  dataSource: DataSource;
  door: Door;
  ids: Record<"UBND" | "PNV" | "PTC" | "XBA" | "HK" | "PHK", string>;
  directiveId: string;
  person(email: string, roles: [Role, string][]): Promise<string>;
  work(
    agencyId: string,
    dueOn: Day | null,
    more?: Partial<Assignment & { text: string; ref: string }>,
  ): Promise<string>;
  letters(): Promise<LetterLine[]>;
  close(): Promise<void>;
}

/** A letter as the ledger holds it. */
export interface LetterLine {
  id: string;
  kind: string;
  period: string;
  recipient: string;
  state: string;
  reason: string | null;
  attempts: number;
  rowCount: number;
  bodyText: string | null;
  bodyHtml: string | null;
}

const places = [
  ["UBND", null, "UBND huyện Sông Lam", null],
  ["PNV", "UBND", "Phòng Nội vụ", "noivu@songlam.example"],
  ["PTC", "UBND", "Phòng Tài chính - Kế hoạch", null],
  ["XBA", "UBND", "UBND xã Bình An", null],
  ["HK", null, "UBND huyện khác", null],
  ["PHK", "HK", "Phòng Nội vụ huyện khác", null],
] as const;

/** Makes the district: six agencies, the heads of PNV and PTC, a monitor, a leader, an outsider, one issued plan. */
export async function createDistrict(now: () => Date = () => mondayMorning): Promise<District> {
  const database = await createTestDatabase();
  const dataSource = await createDataSource(database.url, 6).initialize();
  const db = dataSource.manager;
  const ids = Object.fromEntries(places.map(([code]) => [code, randomUUID()])) as District["ids"];
  for (const [code, parent, name, email] of places) {
    await db.insert(Agency, {
      ...{ id: ids[code], code, name, kind: "DIVISION", level: "DISTRICT", email, validFrom: "2020-01-01" },
      parentId: parent ? ids[parent] : null,
    });
  }

  const person: District["person"] = async (email, roles) => {
    const id = randomUUID();
    await db.insert(Person, { id, name: `Người ${email.split("@")[0]}`, email });
    for (const [role, agencyId] of roles) {
      await db.insert(RoleHeld, { id: randomUUID(), personId: id, agencyId, role, validFrom: "2020-01-01" });
    }
    return id;
  };
  const monitor = await person("theodoi@songlam.example", [["MONITOR", ids.UBND]]);
  await person("chutich@songlam.example", [["LEADER", ids.UBND]]);
  await person("truong.pnv@songlam.example", [["HEAD", ids.PNV]]);
  await person("truong.ptc@songlam.example", [["HEAD", ids.PTC]]);
  await person("chuyenvien@songlam.example", [["OFFICER", ids.PNV]]);
  await person("theodoi@khac.example", [["MONITOR", ids.HK]]);

  const directiveId = randomUUID();
  await db.insert(Directive, {
    ...{ id: directiveId, kind: "KH", number: 146, symbol: "KH-UBND", documentNumber: "146/KH-UBND", year: 2026 },
    ...{ issuerId: ids.UBND, monitorId: ids.UBND, issuedOn: "2026-06-16", abstract: "Cải cách hành chính năm 2026" },
    ...{ state: "ISSUED", createdById: monitor },
  });

  let seq = 0;
  const work: District["work"] = async (agencyId, dueOn, { text, ref, ...more } = {}) => {
    seq += 1;
    const taskId = randomUUID();
    await db.insert(Task, {
      ...{ id: taskId, directiveId, seq, ref: ref ?? `III.${seq}`, text: text ?? `Việc số ${seq}` },
      ...{ deadlineKind: "NONE", deadline: { kind: "none" }, dueOn },
    });
    const id = randomUUID();
    await db.insert(Assignment, {
      ...{ id, taskId, directiveId, agencyId, role: "LEAD", state: "IN_PROGRESS", assignedOn: "2026-06-16" },
      ...{ originalDueOn: dueOn, dueOn, ...more },
    });
    return id;
  };

  return {
    ...{ url: database.url, dataSource, door: { dataSource, viewer: null, now }, ids, directiveId, person, work },
    letters: () =>
      dataSource.query(
        `select id, kind, period, recipient, state, reason, attempts, row_count as "rowCount", body_text as "bodyText",
           body_html as "bodyHtml" from letter order by kind, recipient, period`,
      ),
    async close() {
      await dataSource.destroy();
      await database.drop();
    },
  };
}
