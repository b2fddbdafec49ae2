import type postgres from "postgres";
import type { Database } from "./client";
import { type FirmTransaction, queryBuilder } from "./firm";
import type { FirmId } from "./firm-id";

/**
 * As `withFirm`, for lists: nothing can be written. The transaction begins in one packet with the first statement and
 * is ended behind the answer, so that a list costs one round trip. Each statement is planned for the values that it has:
 * a plan for any firm is made for one of average size, and reads all the rows of a large one.
 */
export async function readFirm<T>(
  database: Database,
  firmId: FirmId,
  work: (tx: FirmTransaction) => Promise<T>,
): Promise<T> {
  const connection = await database.pool.reserve();
  try {
    const begun = connection.unsafe("begin read only").execute();
    const setUp = connection`
      select set_config('role', ${database.roles.app}, true), set_config('app.firm_id', ${firmId}, true),
        set_config('plan_cache_mode', 'force_custom_plan', true)`.execute();
    const sql = asTransaction(connection);
    const [value] = await Promise.all([work({ firmId, db: queryBuilder(sql), sql }), begun, setUp]);
    end(connection);
    return value;
  } catch (error) {
    // a lost connection has left the pool by itself
    if (!isLost(error)) end(connection);
    throw error;
  }
}

/** Ends the transaction, a failed one too, and then gives the connection back. Nothing was written: nobody waits for it. */
function end(connection: postgres.ReservedSql): void {
  connection.unsafe("commit").then(
    () => connection.release(),
    () => undefined,
  );
}

function isLost(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("CONNECTION_");
}

/** A reserved connection answers the calls of a transaction, all but `savepoint`, which reading has no use for. */
function asTransaction(connection: postgres.ReservedSql): postgres.TransactionSql {
  return connection as unknown as postgres.TransactionSql;
}
