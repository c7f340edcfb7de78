import type { Pool } from "pg";
import type { DataSource } from "typeorm";
import { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver.js";

/** The pool of the DataSource, so that the sign-in library adds no connections of its own. */
export function poolOf(dataSource: DataSource): Pool {
  if (!(dataSource.driver instanceof PostgresDriver)) throw new Error("A PostgreSQL DataSource was expected");
  return dataSource.driver.master;
}

/** The address the DataSource is connected to, for those that need connections of their own. */
export function urlOf({ options }: DataSource): string {
  if (options.type !== "postgres" || !options.url)
    throw new Error("A PostgreSQL DataSource with an address was expected");
  return options.url;
}
