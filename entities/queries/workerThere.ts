import type { DataSource } from "typeorm";

/** Whether a process that works on the queue is at this database now: each holds a shared lock as long as it lives. */
export async function workerThere(dataSource: DataSource): Promise<boolean> {
  const [row]: { there: boolean }[] = await dataSource.query(
    `select exists (
       select from pg_locks l where l.locktype = 'advisory' and l.objsubid = 1 and l.granted
         and l.database = (select oid from pg_database where datname = current_database())
         and ((l.classid::bigint << 32) | l.objid::bigint) = hashtextextended('dondoc workers', 0)) as there`,
  );
  return row?.there === true;
}
