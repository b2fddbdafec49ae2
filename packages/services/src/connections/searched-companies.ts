import type { SqlFragment } from "@comptoir/db";
import type { FirmTransaction } from "../context";

/**
 * The companies that a search function looks through. It cuts its hits off inside, so where a connection is named it is
 * given that connection's company alone.
 */
export function searchedCompanies(
  { sql, firmId }: FirmTransaction,
  { connectionId, ids }: { connectionId: string | undefined; ids: string[] | null },
): SqlFragment {
  if (connectionId === undefined) return sql`${ids}::uuid[]`;
  return sql`array(select company_id from connections
    where firm_id = ${firmId} and id = ${connectionId} and company_id is not null)`;
}
