import type { DataSource } from "typeorm";
import type { Thing } from "../../rules/may.ts";
import type { File } from "../file.ts";

/** A file with the things it is attached to: the assignments it proves or reports on, the directives it came as or adjusts. */
export type FileWithParents = File & { parents: Thing[] };

/** Loads a file with what decides who may see it; null when there is none. */
export async function loadFileWithParents(dataSource: DataSource, id: string): Promise<FileWithParents | null> {
  const [row]: FileWithParents[] = await dataSource.query(
    `select f.id, f.sha256, f.name, f.type, f.size, f.uploaded_by_id as "uploadedById", f.uploaded_at as "uploadedAt",
       coalesce((
         select json_agg(parent) from (
           select json_build_object('type', 'assignment', 'agencyId', a.agency_id, 'issuerId', d.issuer_id,
             'monitorId', d.monitor_id) as parent
           from evidence e join submission s on s.id = e.submission_id join assignment a on a.id = s.assignment_id
             join directive d on d.id = a.directive_id
           where e.file_id = f.id
           union all
           select json_build_object('type', 'assignment', 'agencyId', a.agency_id, 'issuerId', d.issuer_id,
             'monitorId', d.monitor_id) as parent
           from progress_report_file p join progress_report r on r.id = p.report_id
             join assignment a on a.id = r.assignment_id join directive d on d.id = a.directive_id
           where p.file_id = f.id
           union all
           select json_build_object('type', 'directive', 'issuerId', d.issuer_id, 'monitorId', d.monitor_id,
             'issued', d.state = 'ISSUED', 'assignedAgencyIds',
             array(select distinct a.agency_id from assignment a where a.directive_id = d.id))
           from directive d where d.source_file_id = f.id
             or d.id in (select m.directive_id from amendment m where m.file_id = f.id)
         ) as attached), '[]') as parents
     from file f where f.id = $1`,
    [id],
  );
  return row ?? null;
}
