import { PgDatabase, PgDialect } from "drizzle-orm/pg-core";
import { type PostgresJsQueryResultHKT, PostgresJsSession } from "drizzle-orm/postgres-js/session";
import type postgres from "postgres";
import type { Database } from "./client";
import type { FirmId } from "./firm-id";

const dialect = new PgDialect({ casing: "snake_case" });

/** A piece of a statement, made by `tx.sql` and put into another; never awaited itself. */
export type SqlFragment = postgres.PendingQuery<postgres.Row[]>;

export type QueryBuilder = PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>;

/** A transaction that sees one firm. `db` builds queries, `sql` sends hand-written ones; both are the same connection. */
export type FirmTransaction = {
  readonly firmId: FirmId;
  readonly db: QueryBuilder;
  readonly sql: postgres.TransactionSql;
};

/** A transaction that sees every firm. */
export type SystemTransaction = { readonly db: QueryBuilder; readonly sql: postgres.TransactionSql };

export function queryBuilder(sql: postgres.TransactionSql): QueryBuilder {
  // A session over one transaction: the types of drizzle know pools only, a transaction answers the same calls.
  const client = sql as unknown as postgres.Sql;
  return new PgDatabase(dialect, new PostgresJsSession(client, dialect, undefined, {}), undefined);
}

/**
 * Runs `work` in one transaction as the application role with the firm set: row-level security shows that firm and
 * nothing else. Rolled back when `work` throws.
 */
export async function withFirm<T>(
  database: Database,
  firmId: FirmId,
  work: (tx: FirmTransaction) => Promise<T>,
): Promise<T> {
  const result = await database.pool.begin(async (sql) => {
    // not awaited: it travels in one packet with the first statement of the work; a failure fails that as well
    const setUp =
      sql`select set_config('role', ${database.roles.app}, true), set_config('app.firm_id', ${firmId}, true)`.execute();
    const [value] = await Promise.all([work({ firmId, db: queryBuilder(sql), sql }), setUp]);
    return { value };
  });
  return result.value;
}

/**
 * Runs `work` in one transaction as the system role: the single named way across firms. `reason` says why, for readers
 * and for the server's activity view.
 */
export async function asSystem<T>(
  database: Database,
  reason: string,
  work: (tx: SystemTransaction) => Promise<T>,
): Promise<T> {
  const result = await database.pool.begin(async (sql) => {
    const setUp =
      sql`select set_config('role', ${database.roles.system}, true), set_config('app.firm_id', '', true), set_config('app.reason', ${reason}, true)`.execute();
    const [value] = await Promise.all([work({ db: queryBuilder(sql), sql }), setUp]);
    return { value };
  });
  return result.value;
}
