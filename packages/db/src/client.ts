import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { type RoleNames, roleNames } from "./roles";

/** How long a statement may run before the server ends it. */
const STATEMENT_TIMEOUT_MS = 15_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 20_000;
const LOCK_TIMEOUT_MS = 10_000;

/** As on solid-state disks and from memory: the default, made for turning disks, reads a whole firm to avoid an index. */
const RANDOM_PAGE_COST = 1.1;

export type DatabaseOptions = {
  /** The login of the application, or the owner's where no separate one is given. */
  url: string;
  maxConnections?: number;
  statementTimeoutMs?: number;
  rolePrefix?: string;
  applicationName?: string;
};

/** A pool. Only `withFirm` and `asSystem` make transactions of it; nothing else opens a connection. */
export interface Database {
  readonly roles: RoleNames;
  /** @internal for firm.ts, listen.ts and ping alone */
  readonly pool: postgres.Sql;
  close(): Promise<void>;
}

/** Opens a pool lazily: the first transaction connects. Every statement, lock wait and connect has a timeout. */
export function openDatabase(options: DatabaseOptions): Database {
  const pool = postgres(options.url, {
    max: options.maxConnections ?? 10,
    connect_timeout: 10,
    idle_timeout: 60,
    onnotice: () => undefined,
    connection: {
      application_name: options.applicationName ?? "comptoir",
      statement_timeout: options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS,
      lock_timeout: LOCK_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
      random_page_cost: RANDOM_PAGE_COST,
    },
  });
  // drizzle sets the pool's date parsers: raw statements and the query builder then read alike (dates as text)
  drizzle(pool, { casing: "snake_case" });
  return { roles: roleNames(options.rolePrefix), pool, close: () => pool.end({ timeout: 5 }) };
}

/** One round trip without a role, for health checks. @throws when the database does not answer. */
export async function pingDatabase(database: Database): Promise<void> {
  await database.pool`select 1`;
}
