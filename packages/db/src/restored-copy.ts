import type postgres from "postgres";
import { type RoleNames, roleNames } from "./roles";

type OwnFunction = { signature: string; owner: keyof RoleNames; caller: keyof RoleNames };

/** What runs with the rights of a role of its own: owned by anybody else it finds nothing, or finds too much. */
const OWN_FUNCTIONS: readonly OwnFunction[] = [
  { signature: "search_invoices(text,uuid[],integer)", owner: "search", caller: "app" },
  { signature: "search_invoices_by_number(text,uuid[],integer)", owner: "search", caller: "app" },
  { signature: "search_parties(text,text,uuid[],integer)", owner: "search", caller: "app" },
  { signature: "search_products(text,uuid[],integer)", owner: "search", caller: "app" },
  { signature: "read_password_hash(uuid)", owner: "auth", caller: "system" },
  { signature: "resolve_entry_key(text,text)", owner: "auth", caller: "system" },
];

/**
 * Before a database is migrated: gives functions back to their roles, which a copy restored without owners has from
 * whoever restored it. A database without tables is left alone.
 * @throws Error where a copy was restored without what its roles may do: nothing here could put that right.
 */
export async function mendRestoredCopy(sql: postgres.Sql, rolePrefix?: string): Promise<void> {
  const roles = roleNames(rolePrefix);
  const [found] = await sql<{ isFilled: boolean; isGoverned: boolean }[]>`
    select to_regclass('public.firms') is not null as "isFilled",
      exists (select from pg_policies where schemaname = 'public' and tablename = 'firms')
      and exists (
        select from pg_class c, aclexplode(c.relacl) granted join pg_roles r on r.oid = granted.grantee
        where c.oid = to_regclass('public.firms') and r.rolname = ${roles.system}
      ) as "isGoverned"`;
  if (!found?.isFilled) return;
  if (!found.isGoverned) throw new Error(notGoverned(roles));
  for (const one of OWN_FUNCTIONS) await giveBack(sql, one, roles);
}

async function giveBack(sql: postgres.Sql, { signature, owner, caller }: OwnFunction, roles: RoleNames) {
  const [strayed] = await sql`
    select from pg_proc where oid = to_regprocedure(${`public.${signature}`}) and prokind = 'f'
      and pg_get_userbyid(proowner) <> ${roles[owner]}`;
  if (!strayed) return;
  await sql.begin(async (tx) => {
    // who is given a function must be allowed to make one where it is
    await tx.unsafe(`grant create on schema public to "${roles[owner]}"`);
    await tx.unsafe(`alter function public.${signature} owner to "${roles[owner]}"`);
    await tx.unsafe(`revoke create on schema public from "${roles[owner]}"`);
    await tx.unsafe(`set local role "${roles[owner]}"`);
    await tx.unsafe(`revoke all on function public.${signature} from public`);
    await tx.unsafe(`grant execute on function public.${signature} to "${roles[caller]}"`);
  });
}

function notGoverned(roles: RoleNames): string {
  return `This database was restored without the policies or privileges of the portal's roles. Make the roles first (${Object.values(roles).join(", ")}), then restore the copy as the login of DATABASE_URL, without --no-privileges.`;
}
