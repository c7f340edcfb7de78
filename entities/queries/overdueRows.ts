import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";
import type { DirectiveKind } from "../../rules/directiveKind.ts";
import type { AssignmentRole } from "../../rules/status.ts";
import type { Facts } from "../../rules/timeliness.ts";

/** An overdue assignment, with what decides who may see it and what a letter says of it. */
export interface OverdueRow extends Facts {
  id: string;
  agencyId: string;
  agencyCode: string;
  agencyName: string;
  issuerId: string;
  monitorId: string;
  role: AssignmentRole;
  dueOn: Day;
  ref: string;
  text: string;
  directiveKind: DirectiveKind;
  documentNumber: string | null;
  /** All overdue rows of the same agency, issuer and monitor; only the oldest of them are read. */
  total: number;
}

/** Agencies are read so many at a time: a province has hundreds of them and a hundred thousand overdue rows. */
const agenciesABatch = 20;

// rules/timeliness decides; this narrows the scan to the index of open work by due day, and counts by the same law.
const late = `a.state in ('ASSIGNED','ACKNOWLEDGED','IN_PROGRESS','SUBMITTED','RETURNED') and a.due_on < $2
  and not (a.state = 'SUBMITTED' and a.submitted_on is not null and a.submitted_on <= a.due_on)`;

/**
 * Reads the overdue assignments on a day, a batch of whole agencies at a time: of every agency, issuer and monitor the
 * `limit` oldest. `agencyId` restricts it to one agency.
 */
export async function* overdueRows(
  db: EntityManager,
  day: Day,
  limit: number,
  agencyId: string | null = null,
): AsyncGenerator<OverdueRow[]> {
  let ids = agencyId ? [agencyId] : await nextAgencies(db, null, day);
  while (ids.length > 0) {
    yield await rowsOf(db, ids, day, limit);
    ids = agencyId ? [] : await nextAgencies(db, ids.at(-1) ?? null, day);
  }
}

async function nextAgencies(db: EntityManager, after: string | null, day: Day): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `select agency.id from agency
     where ($1::uuid is null or agency.id > $1) and exists (select 1 from assignment a where a.agency_id = agency.id and ${late})
     order by agency.id limit ${agenciesABatch}`,
    [after, day],
  );
  return rows.map(({ id }) => id);
}

async function rowsOf(db: EntityManager, agencyIds: string[], day: Day, limit: number): Promise<OverdueRow[]> {
  return db.query(
    `with late as (
       select a.*, d.issuer_id, d.monitor_id, d.kind as directive_kind, d.document_number,
         row_number() over bucket as place, count(*) over (partition by a.agency_id, d.issuer_id, d.monitor_id) as total
       from assignment a join directive d on d.id = a.directive_id
       where a.agency_id = any($1) and ${late}
       window bucket as (partition by a.agency_id, d.issuer_id, d.monitor_id order by a.due_on, a.id)
     )
     select late.id, late.agency_id as "agencyId", agency.code as "agencyCode", agency.name as "agencyName",
       late.issuer_id as "issuerId", late.monitor_id as "monitorId", late.role, late.state,
       late.due_on::text as "dueOn", late.completed_on::text as "completedOn", late.submitted_on::text as "submittedOn",
       late.last_report_on::text as "lastReportOn", late.assigned_on::text as "assignedOn",
       t.ref, t.text, late.directive_kind as "directiveKind", late.document_number as "documentNumber", late.total
     from late join task t on t.id = late.task_id join agency on agency.id = late.agency_id
     where late.place <= $3
     order by late.agency_id, late.due_on, late.id`,
    [agencyIds, day, limit],
  );
}
