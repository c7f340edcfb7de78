/** Whether a request for more time on an assignment waits for its decision. */
export const extensionWaits = (a: string): string =>
  `(exists (select 1 from extension_request e where e.assignment_id = ${a}.id and e.state = 'WAITING'))`;
