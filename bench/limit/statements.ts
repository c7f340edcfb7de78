/** A statement of the limit, prepared once per connection; its parameters after the viewer's reach, which is `$1`. */
export interface LimitStatement {
  name: string;
  text: string;
  values: (variables: Record<string, never>, today: string, soon: string) => unknown[];
}

// What a careful person writes by hand for exactly these answers: one statement, one pass over the assignments, JSON by
// joining text, the rights said once for the whole directive.
const quoted = (sql: string) => `coalesce('"'||${sql}||'"','null')`;
const text = (sql: string) => `coalesce(to_json(${sql})::text,'null')`;
const stops = "a.state in ('SUSPENDED','CANCELLED')";
const inTime = "(a.state = 'SUBMITTED' and a.submitted_on <= a.due_on)";
const timely = (today: string, soon: string) => `case when ${stops} then 'null'
  when a.state = 'COMPLETED' then case when a.completed_on > a.due_on then '"LATE"' else '"ON_TIME"' end
  when a.due_on is null then case when ${today} - greatest(a.assigned_on, a.last_report_on, a.submitted_on) > 90 then '"STALE"' else '"NO_DEADLINE"' end
  when a.due_on < ${today} then case when ${inTime} then '"IN_TERM"' else '"OVERDUE"' end
  when a.due_on <= ${soon} then '"DUE_SOON"' else '"IN_TERM"' end`;
const late = (
  today: string,
) => `(case when a.due_on is null or ${stops} then 0 when a.state = 'COMPLETED' then greatest(0, a.completed_on - a.due_on)
  when ${inTime} then 0 else greatest(0, ${today} - a.due_on) end)::text`;
const isOpen = "a.state in ('ASSIGNED','ACKNOWLEDGED','IN_PROGRESS','SUBMITTED','RETURNED')";
const overdue = (today: string) => `(${isOpen} and a.due_on < ${today} and not ${inTime})`;

const directive = `select '{"data":{"directive":{"id":"'||d.id||'","documentNumber":'||${text("d.document_number")}||',"abstract":'||${text("d.abstract")}
  ||',"issuedOn":'||${quoted("d.issued_on")}||',"state":"'||d.state||'","issuer":{"id":"'||i.id||'","name":'||${text("i.name")}
  ||'},"monitor":{"id":"'||m.id||'","name":'||${text("m.name")}||'},"tasks":{"nodes":['||t.json||']}}}}' as json
from directive d join agency i on i.id = d.issuer_id join agency m on m.id = d.monitor_id
cross join lateral (
  select string_agg('{"id":"'||t.id||'","seq":'||t.seq||',"ref":'||${text("t.ref")}||',"section":'||${text("t.section")}||',"text":'||${text("t.text")}
    ||',"dueOn":'||${quoted("t.due_on")}||',"deadlineText":'||${text("t.deadline_text")}||',"leadTotal":'||t.lead_total||',"leadCompleted":'||t.lead_completed
    ||',"assignments":['||coalesce(a.json, '')||']}', ',' order by t.seq) as json
  from task t left join (
    select a.task_id, string_agg('{"id":"'||a.id||'","role":"'||a.role||'","state":"'||a.state||'","dueOn":'||${quoted("a.due_on")}
      ||',"timeliness":'||${timely("$3::date", "$4::date")}||',"overdueDays":'||${late("$3::date")}
      ||',"agency":{"id":"'||g.id||'","name":'||${text("g.name")}||'}}', ',' order by a.role desc, g.name collate "vi-x-icu", a.id) as json
    from assignment a join agency g on g.id = a.agency_id where a.directive_id = $2::uuid group by a.task_id) a on a.task_id = t.id
  where t.directive_id = d.id) t
where d.id = $2::uuid and (d.issuer_id = any($1::uuid[]) or d.monitor_id = any($1::uuid[]))`;

const overdueRows = `with cut as materialized (
  select a.* from assignment a where a.agency_id = $2::uuid and ${overdue("$3::date")}
    and (a.agency_id = any($1::uuid[]) or exists (select 1 from directive d where d.id = a.directive_id
      and (d.issuer_id = any($1::uuid[]) or d.monitor_id = any($1::uuid[]))))
  order by a.due_on, a.id limit 51)
select '{"data":{"assignments":{"nodes":['||coalesce(string_agg(json, ',' order by due_on, id) filter (where n <= 50), '')
  ||'],"pageInfo":{"hasNextPage":'||(count(*) > 50)::text||'}}}}' as json
from (select a.due_on, a.id, row_number() over (order by a.due_on, a.id) as n,
  '{"id":"'||a.id||'","role":"'||a.role||'","state":"'||a.state||'","dueOn":'||${quoted("a.due_on")}||',"timeliness":'||${timely("$3::date", "$4::date")}
  ||',"overdueDays":'||${late("$3::date")}||',"agency":{"id":"'||g.id||'","name":'||${text("g.name")}||'},"task":{"id":"'||t.id||'","ref":'||${text("t.ref")}
  ||',"text":'||${text("t.text")}||'},"directive":{"id":"'||d.id||'","documentNumber":'||${text("d.document_number")}||',"issuedOn":'||${quoted("d.issued_on")}||'}}' as json
  from cut a join agency g on g.id = a.agency_id join task t on t.id = a.task_id join directive d on d.id = a.directive_id) rows`;

const directives = `with cut as materialized (
  select d.*, row_number() over (order by d.issued_on desc nulls last, d.id desc nulls last) as n from directive d
  where d.issuer_id = any($1::uuid[]) or d.monitor_id = any($1::uuid[]) order by d.issued_on desc nulls last, d.id desc nulls last limit 51)
select '{"data":{"directives":{"nodes":['||coalesce(string_agg(json, ',' order by n) filter (where n <= 50), '')
  ||'],"pageInfo":{"hasNextPage":'||(count(*) > 50)::text||'}}}}' as json
from (select d.n, '{"id":"'||d.id||'","documentNumber":'||${text("d.document_number")}||',"issuedOn":'||${quoted("d.issued_on")}||',"abstract":'||${text("d.abstract")}
  ||',"state":"'||d.state||'","urgency":"'||d.urgency||'","taskCount":'||d.task_total - case when d.count_continuous then 0 else d.continuous_total end
  ||',"completedCount":'||d.task_on_time + d.task_late - case when d.count_continuous then 0 else d.continuous_on_time + d.continuous_late end
  ||',"overdueCount":'||(select count(distinct a.task_id) from assignment a join task t on t.id = a.task_id and t.removed_on is null
      and (d.count_continuous or t.deadline_kind <> 'CONTINUOUS') where a.directive_id = d.id and a.role = 'LEAD' and ${overdue("$2::date")})
  ||',"issuer":{"id":"'||i.id||'","name":'||${text("i.name")}||'}}' as json
  from cut d join agency i on i.id = d.issuer_id) rows`;

const progress = `select '{"data":{"agencyProgress":['||coalesce(string_agg('{"agency":{"id":"'||g.id||'","name":'||${text("g.name")}||'},"total":'||c.total - c.stopped
  ||',"completedOnTime":'||c.on_time||',"completedLate":'||c.late||',"openInTerm":'||c.total - c.stopped - c.on_time - c.late - c.overdue - c.undated
  ||',"openOverdue":'||c.overdue||',"openNoDeadline":'||c.undated||'}', ',' order by g.name collate "vi-x-icu", g.id), '')||']}}' as json
from (select y.*, coalesce(s.n, 0) as stopped, coalesce(o.overdue, 0) as overdue, coalesce(o.undated, 0) as undated
  from (select agency_id, sum(total - left_out_total) as total, sum(on_time - left_out_on_time) as on_time, sum(late - left_out_late) as late
        from agency_year join unnest($1::uuid[]) seen(id) on seen.id = agency_id group by 1) y
  left join (select a.agency_id, count(*) filter (where ${overdue("$2::date")}) as overdue, count(*) filter (where a.due_on is null) as undated
             from assignment a where a.role = 'LEAD' and a.counted and ${isOpen} and (a.due_on < $2::date or a.due_on is null) group by 1) o on o.agency_id = y.agency_id
  left join (select a.agency_id, count(*) as n from assignment a where a.role = 'LEAD' and a.counted and ${stops} group by 1) s on s.agency_id = y.agency_id) c
join agency g on g.id = c.agency_id where c.total > c.stopped`;

/** The reads by path. */
export const statements: Record<string, LimitStatement> = {
  "/directive": { name: "directive", text: directive, values: ({ id }, today, soon) => [id, today, soon] },
  "/overdue": { name: "overdue", text: overdueRows, values: ({ agency }, today, soon) => [agency, today, soon] },
  "/directives": { name: "directives", text: directives, values: (_, today) => [today] },
  "/progress": { name: "progress", text: progress, values: (_, today) => [today] },
};
