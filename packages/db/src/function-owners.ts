import type postgres from "postgres";
import { type RoleNames, roleNames } from "./roles";

/** What runs with the rights of a role of its own: owned by anybody else it finds nothing, or finds too much. */
const OWNED_BY: readonly (readonly [keyof RoleNames, readonly string[]])[] = [
  ["search", ["search_invoices", "search_invoices_by_number", "search_parties", "search_products"]],
  ["auth", ["read_password_hash", "resolve_entry_key"]],
];

/** Gives functions back to their roles: a copy restored without owners has them all from whoever restored it. */
export async function restoreFunctionOwners(sql: postgres.Sql, rolePrefix?: string): Promise<void> {
  const roles = roleNames(rolePrefix);
  for (const [kind, names] of OWNED_BY) {
    const role = roles[kind];
    const strayed = await sql<{ signature: string }[]>`
      select oid::regprocedure::text as signature from pg_proc
      where pronamespace = 'public'::regnamespace and proname = any(${[...names]}::text[]) and prosecdef
        and pg_get_userbyid(proowner) <> ${role}`;
    if (strayed.length === 0) continue;
    await sql.begin(async (tx) => {
      // who is given a function must be allowed to make one where it is
      await tx`grant create on schema public to ${tx(role)}`;
      for (const { signature } of strayed) await tx.unsafe(`alter function ${signature} owner to "${role}"`);
      await tx`revoke create on schema public from ${tx(role)}`;
    });
  }
}
