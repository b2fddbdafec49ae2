import postgres from "postgres";
import { type RoleNames, roleNames } from "./roles";

export type Logins = {
  /** The owner of the database, who migrates it. */
  ownerUrl: string;
  /** The login of the portal's own work, where it is another one. */
  appUrl?: string;
  rolePrefix?: string;
};

/** A login lacks a role and nobody here may give it. The message holds the statements an administrator has to run. */
export class LoginError extends Error {
  override readonly name = "LoginError";
}

type Login = { variable: string; name: string; roles: readonly string[] };

/**
 * Sees to it that the owner may take all roles of the portal, and the portal's own login those that its transactions
 * take: makes and grants what is missing as the owner. Safe at every start.
 * @throws LoginError naming the exact statements, where the owner may not do so.
 */
export async function admitLogins({ ownerUrl, appUrl, rolePrefix }: Logins): Promise<void> {
  const roles = roleNames(rolePrefix);
  const owner = connect(ownerUrl);
  try {
    // one process at a time, as migrations; released with the connection
    await owner`select pg_advisory_lock(7263541)`;
    const name = await loginName(owner);
    await admit(owner, { variable: "DATABASE_URL", name, roles: Object.values(roles) });
    if (appUrl) await admit(owner, await appLogin(appUrl, roles));
  } finally {
    await owner.end({ timeout: 5 });
  }
}

async function appLogin(url: string, { app, system }: RoleNames): Promise<Login> {
  const sql = connect(url);
  try {
    return { variable: "DATABASE_APP_URL", name: await loginName(sql), roles: [app, system] };
  } catch (cause) {
    throw new LoginError("DATABASE_APP_URL: this login does not reach the database", { cause });
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function admit(owner: postgres.Sql, { variable, name, roles }: Login): Promise<void> {
  const refused: string[] = [];
  for (const role of roles) {
    const state = await roleState(owner, role, name);
    if (state === "member") continue;
    const statements = [`GRANT "${role}" TO "${name}";`];
    if (state === "missing") statements.unshift(`CREATE ROLE "${role}" NOLOGIN NOINHERIT;`);
    for (const statement of statements) {
      if (refused.length > 0 || !(await succeeds(owner, statement))) refused.push(statement);
    }
  }
  if (refused.length === 0) return;
  throw new LoginError(
    `${variable}: the login "${name}" lacks roles of the portal. An administrator of the server has to run:\n  ${refused.join("\n  ")}`,
  );
}

/** Since 16 whoever makes a role is its member without being allowed to take it. */
async function roleState(
  owner: postgres.Sql,
  role: string,
  login: string,
): Promise<"missing" | "stranger" | "member"> {
  const [row] = await owner<{ isMember: boolean }[]>`
    select pg_has_role(${login}::name, oid, case when current_setting('server_version_num')::integer >= 160000
      then 'set' else 'member' end) as "isMember"
    from pg_roles where rolname = ${role}`;
  if (!row) return "missing";
  return row.isMember ? "member" : "stranger";
}

/** False when the owner may not do it, or another server process has just done it. */
async function succeeds(owner: postgres.Sql, statement: string): Promise<boolean> {
  try {
    await owner.unsafe(statement);
    return true;
  } catch (error) {
    if (!(error instanceof postgres.PostgresError)) throw error;
    if (error.code === INSUFFICIENT_PRIVILEGE) return false;
    // roles belong to the whole server: the set-up of another database has made this one at the same instant
    if (error.code === DUPLICATE_OBJECT || error.code === UNIQUE_VIOLATION) return true;
    throw error;
  }
}

const INSUFFICIENT_PRIVILEGE = "42501";
const DUPLICATE_OBJECT = "42710";
const UNIQUE_VIOLATION = "23505";

async function loginName(sql: postgres.Sql): Promise<string> {
  const [row] = await sql<{ name: string }[]>`select session_user::text as name`;
  if (!row) throw new Error("the server did not say who this is");
  return row.name;
}

function connect(url: string): postgres.Sql {
  return postgres(url, { max: 1, onnotice: () => undefined, connect_timeout: 10 });
}
