/** Whether the agency has done anything about its assignment yet; an issue is taken back only before that. */
export const begun = (a: string): string =>
  `(${a}.state <> 'ASSIGNED' or ${a}.last_report_on is not null or ${a}.submitted_on is not null or ${a}.version > 1
    or exists (select 1 from comment c where c.assignment_id = ${a}.id))`;
