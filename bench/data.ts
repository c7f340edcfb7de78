import type { DataSource } from "typeorm";
import type { Size } from "./size.ts";

/** The moment of every run; the data are laid around it. */
export const moment = "2026-11-23T09:00:00+07:00";

/** Who asks, and for what; picked from the data. */
export interface Made {
  monitorId: string;
  headId: string;
  agencyId: string;
  directiveIds: string[];
  waiting: { id: string; version: number }[];
}

const root = "00000000-0000-4000-8000-000000000001";
const monitor = "00000000-0000-4000-8000-00000000000a";
const head = "00000000-0000-4000-8000-00000000000b";
const words =
  "Rà soát, tham mưu Ủy ban nhân dân tỉnh ban hành kế hoạch triển khai thực hiện các nhiệm vụ, giải pháp đẩy nhanh tiến độ giải ngân vốn đầu tư công; định kỳ tổng hợp, báo cáo kết quả thực hiện và đề xuất xử lý khó khăn, vướng mắc phát sinh";

// Every statement takes $1 agencies, $2 directives, $3 tasks a directive, $4 waiting results; the same seed, the same data.
const steps = (size: Size): string[] => [
  "select setseed(0.42)",
  `insert into agency (id, code, name, kind, level, valid_from)
   values ('${root}', 'UBND', 'Ủy ban nhân dân tỉnh', 'COMMITTEE', 'PROVINCE', '2020-01-01')`,
  `insert into agency (id, code, name, kind, level, parent_id, valid_from)
   select gen_random_uuid(), 'CQ' || n, case when n <= 20 then 'Sở số ' else 'Ủy ban nhân dân xã số ' end || n,
     case when n <= 20 then 'DIVISION' else 'COMMUNE' end, case when n <= 20 then 'PROVINCE' else 'COMMUNE' end, '${root}', '2020-01-01'
   from generate_series(1, ${size.agencies}) n`,
  `insert into person (id, name, email) values ('${monitor}', 'Chuyên viên theo dõi', 'monitor@bench.local'), ('${head}', 'Thủ trưởng', 'head@bench.local')`,
  `insert into role_held (id, person_id, agency_id, role, valid_from)
   values (gen_random_uuid(), '${monitor}', '${root}', 'MONITOR', '2024-01-01'),
     (gen_random_uuid(), '${head}', (select id from agency where code = 'CQ1'), 'HEAD', '2024-01-01')`,
  `insert into directive (id, kind, number, symbol, document_number, year, issuer_id, monitor_id, issued_on, abstract, state, assigned_at, created_by_id, count_continuous)
   select gen_random_uuid(), 'KH', n, 'KH-UBND', n || '/KH-UBND', extract(year from day)::int, '${root}', '${root}', day,
     'Kế hoạch triển khai nhiệm vụ phát triển kinh tế – xã hội số ' || n, 'ISSUED', day, '${monitor}', n % 4 > 0
   from (select n, date '2026-11-20' - (n * 700 / ${size.directives}) as day from generate_series(1, ${size.directives}) n) made`,
  `insert into task (id, directive_id, seq, ref, section, text, deadline_kind, deadline, deadline_text, original_due_on, due_on, added_on, of_group)
   select gen_random_uuid(), d.id, n, 'III.' || n, 'III. Nhiệm vụ', '${words}' || ' (' || n || ').',
     case when due is null then 'CONTINUOUS' else 'DATE' end,
     case when due is null then '{"kind":"continuous"}' else json_build_object('kind', 'date', 'date', due)::jsonb end,
     case when due is null then 'thường xuyên' else 'trước ngày ' || to_char(due, 'DD/MM/YYYY') end, due, due, d.issued_on, n % 20 = 0
   from directive d cross join generate_series(1, ${size.tasksPerDirective}) n
   cross join lateral (select case when n % 10 = 0 then null else d.issued_on + 20 + (random() * 300)::int end as due) dated`,
  // One lead and two helpers; of a group, three leads.
  `insert into assignment (id, task_id, directive_id, agency_id, role, of_group, counted, original_due_on, due_on, assigned_on)
   select gen_random_uuid(), t.id, t.directive_id, a.id, case when k = 1 or t.of_group then 'LEAD' else 'COORDINATING' end, t.of_group,
     t.deadline_kind <> 'CONTINUOUS' or t.count_continuous, t.due_on, t.due_on, t.added_on
   from (select task.*, d.count_continuous, row_number() over (order by directive_id, seq) as nth from task join directive d on d.id = directive_id) t cross join generate_series(1, 3) k
   join (select id, row_number() over (order by code) as nth from agency where code <> 'UBND') a
     on a.nth = 1 + ((t.nth * 7 + k * 13 + t.seq) % ${size.agencies})
   on conflict do nothing`,
  `update assignment set state = 'COMPLETED', completed_on = done, submitted_on = done, confirmed_at = done + interval '1 day', changed_on = done + 1, version = 4
   from (select id as which, least(coalesce(due_on, assigned_on + 60) + (random() * 40)::int - 30, date '2026-11-19') as done
         from assignment where random() < case when due_on < '2026-11-01' then 0.85 else 0.1 end) d
   where assignment.id = d.which and done >= assigned_on`,
  `update assignment set state = 'SUBMITTED', submitted_on = date '2026-11-20', changed_on = '2026-11-20', version = 3 where id in (
     select id from assignment where state = 'ASSIGNED' and role = 'LEAD' limit ${size.waiting})`,
  `insert into submission (id, assignment_id, number, result, submitted_by_id, submitted_at, submitted_on)
   select gen_random_uuid(), id, 1, 'Đã hoàn thành', '${head}', '2026-11-20T09:00:00+07', '2026-11-20' from assignment where state = 'SUBMITTED'`,
  `update assignment set state = 'IN_PROGRESS', last_report_on = '2026-11-10', changed_on = '2026-11-10' where state = 'ASSIGNED' and random() < 0.5`,
  `update task set lead_total = l.n, lead_completed = l.done, completed_on = case when l.n = l.done then l.last end
   from (select task_id, count(*)::int as n, count(*) filter (where state = 'COMPLETED')::int as done, max(completed_on) as last
         from assignment where role = 'LEAD' group by 1) l where l.task_id = task.id`,
  `update directive d set task_total = c.total, task_on_time = c.on_time, task_late = c.late,
     continuous_total = c.c_total, continuous_on_time = c.c_on_time, continuous_late = c.c_late
   from (select directive_id, count(*)::int as total, count(*) filter (where continuous)::int as c_total,
           count(*) filter (where done and not late)::int as on_time, count(*) filter (where done and late)::int as late,
           count(*) filter (where continuous and done and not late)::int as c_on_time, count(*) filter (where continuous and done and late)::int as c_late
         from (select directive_id, deadline_kind = 'CONTINUOUS' as continuous, completed_on is not null as done,
                 coalesce(completed_on > due_on, false) as late from task) t group by 1) c
   where c.directive_id = d.id`,
];

const counters = `insert into agency_year (agency_id, year, total, on_time, late, left_out_total, left_out_on_time, left_out_late)
   select agency_id, year, count(*)::int, count(*) filter (where done and not late)::int, count(*) filter (where late)::int,
     count(*) filter (where not counted)::int, count(*) filter (where not counted and done and not late)::int, count(*) filter (where not counted and late)::int
   from (select a.agency_id, d.year, a.counted, a.state = 'COMPLETED' as done, coalesce(a.completed_on > a.due_on, false) as late
         from assignment a join directive d on d.id = a.directive_id where a.role = 'LEAD') lead group by 1, 2`;

/** Fills a migrated, empty database by plain SQL, and picks what is asked for. */
export async function makeData(dataSource: DataSource, size: Size): Promise<Made> {
  const query = <Row>(sql: string): Promise<Row[]> => dataSource.query(sql);
  const runner = dataSource.createQueryRunner();
  // One connection, so that the seed holds for all that follows.
  for (const step of [...steps(size), counters]) await runner.query(step);
  await runner.release();
  await query("vacuum analyze");
  await query("checkpoint");
  const [agency] = await query<{ id: string }>(
    // Any with more overdue rows than a page has.
    `select agency_id as id from assignment where due_on < '2026-11-23' and state in ('ASSIGNED', 'IN_PROGRESS')
     group by 1 having count(*) > 60 order by agency_id limit 1`,
  );
  const directives = await query<{ id: string }>("select id from directive order by issued_on desc, id desc limit 200");
  const waiting = await query<{ id: string; version: number }>(
    "select id, version from assignment where state = 'SUBMITTED' order by id",
  );
  return {
    monitorId: monitor,
    headId: head,
    agencyId: agency?.id ?? root,
    directiveIds: directives.map(({ id }) => id),
    waiting,
  };
}
