import type { FirmTransaction } from "../context";
import { jsonParameter } from "./json-parameter";

/** A slim table of records that are found by the connection and the provider's id: its key and columns by SQL type. */
export type SlimTable = {
  name: "parties" | "products" | "payments" | "provider_lists";
  /** Whether its rows name the company. */
  hasCompany: boolean;
  /** After firm and connection. */
  key: readonly string[];
  columns: Readonly<Record<string, string>>;
};

export type SlimPlace = { connectionId: string; companyId: string; isSeen: boolean };

/** Writes rows in one statement; one that is the same already is not touched. Names come from the code alone. */
export async function writeSlim(
  { sql, firmId }: FirmTransaction,
  { table, place }: { table: SlimTable; place: SlimPlace },
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  if (rows.length === 0) return;
  const { name, key } = table;
  const columns = Object.keys(table.columns);
  const values = columns.filter((column) => !key.includes(column));
  const list = (names: readonly string[], from = "") =>
    sql.unsafe(names.map((column) => `${from}${column}`).join(", "));
  const types = Object.entries(table.columns).map(([column, type]) => `${column} ${type}`);
  const company = sql.unsafe(table.hasCompany ? "company_id, " : "");
  const companyValue = table.hasCompany ? sql`${place.companyId}, ` : sql``;
  await sql`
    insert into ${sql(name)} (firm_id, connection_id, ${company} ${list(columns)})
    select ${firmId}, ${place.connectionId}, ${companyValue} ${list(columns, "r.")}
    from jsonb_to_recordset(${jsonParameter(rows)}::jsonb) as r(${sql.unsafe(types.join(", "))})
    on conflict (firm_id, connection_id, ${list(key)}) do update
    set ${sql.unsafe(values.map((column) => `${column} = excluded.${column}`).join(", "))}, updated_at = now(),
      deleted_at_provider = case when ${place.isSeen} then null else ${sql(name)}.deleted_at_provider end
    where (${list(values, `${name}.`)}) is distinct from (${list(values, "excluded.")})
      or (${place.isSeen} and ${sql(name)}.deleted_at_provider is not null)`;
}
