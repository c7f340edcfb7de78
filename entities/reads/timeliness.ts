import { staleAfterDays } from "../../rules/timeliness.ts";

/** Where the facts of an assignment stand in a statement. */
export interface FactColumns {
  state: string;
  dueOn: string;
  completedOn: string;
  submittedOn: string;
  lastReportOn: string;
  assignedOn: string;
}

/** The day of the question and the last due day that is still soon on it, as SQL. */
export interface Moment {
  asOf: string;
  dueSoonUntil: string;
}

/** The facts as the columns of `assignment` keep them. */
export function factColumns(alias: string): FactColumns {
  return {
    state: `${alias}.state`,
    dueOn: `${alias}.due_on`,
    completedOn: `${alias}.completed_on`,
    submittedOn: `${alias}.submitted_on`,
    lastReportOn: `${alias}.last_report_on`,
    assignedOn: `${alias}.assigned_on`,
  };
}

const stopped = (facts: FactColumns) => `${facts.state} in ('SUSPENDED','CANCELLED')`;
const finished = (facts: FactColumns, asOf: string) => `coalesce(${facts.completedOn}, ${facts.submittedOn}, ${asOf})`;
const waitsInTime = (facts: FactColumns) =>
  `(${facts.state} = 'SUBMITTED' and ${facts.submittedOn} is not null and (${facts.dueOn} is null or ${facts.submittedOn} <= ${facts.dueOn}))`;

/** The SQL twin of `timeliness` in rules: one of its codes, or null for suspended and cancelled work. */
export function timelinessSql(facts: FactColumns, { asOf, dueSoonUntil }: Moment): string {
  return `case when ${stopped(facts)} then null
    when ${facts.state} = 'COMPLETED' then case when ${finished(facts, asOf)} > ${facts.dueOn} then 'LATE' else 'ON_TIME' end
    when ${facts.dueOn} is null then case when ${asOf} - greatest(${facts.assignedOn}, ${facts.lastReportOn}, ${facts.submittedOn}) > ${staleAfterDays}
      then 'STALE' else 'NO_DEADLINE' end
    when ${asOf} > ${facts.dueOn} then case when ${waitsInTime(facts)} then 'IN_TERM' else 'OVERDUE' end
    when ${facts.dueOn} <= ${dueSoonUntil} then 'DUE_SOON' else 'IN_TERM' end`;
}

/** The SQL twin of `overdueDays` in rules. */
export function overdueDaysSql(facts: FactColumns, { asOf }: Moment): string {
  return `case when ${stopped(facts)} or ${facts.dueOn} is null then 0
    when ${facts.state} = 'COMPLETED' then greatest(0, ${finished(facts, asOf)} - ${facts.dueOn})
    when ${waitsInTime(facts)} then 0 else greatest(0, ${asOf} - ${facts.dueOn}) end`;
}

/** Whether open work is overdue, in a form that indexes on state and due day can serve; `timelinessSql` says the same. */
export function overdueSql(facts: FactColumns, { asOf }: Pick<Moment, "asOf">): string {
  return `(${facts.state} in ('ASSIGNED','ACKNOWLEDGED','IN_PROGRESS','SUBMITTED','RETURNED') and ${facts.dueOn} < ${asOf}
    and not ${waitsInTime(facts)})`;
}
