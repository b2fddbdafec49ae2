import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * Makes the role that the portal signs in with, and its database. The role is no superuser:
 * row-level security must hold for it. It may make the roles and databases the portal needs.
 */
export async function ensureAccount({ root, port, superuserPassword, password }) {
  const sql = connect({ root, port, password: superuserPassword });
  try {
    const [found] = await sql`
      select exists (select from pg_roles where rolname = 'comptoir') as role,
             exists (select from pg_database where datname = 'comptoir') as database`;
    if (!found.role) {
      await sql.unsafe(`create role comptoir login nosuperuser createrole createdb password '${password}'`);
    }
    if (!found.database) await sql.unsafe("create database comptoir owner comptoir");
  } finally {
    await sql.end({ timeout: 5 });
  }
}

export function accountUrl(port, password) {
  return `postgres://comptoir:${password}@127.0.0.1:${port}/comptoir`;
}

function connect({ root, port, password }) {
  const postgres = createRequire(join(root, "packages", "db", "package.json"))("postgres");
  return postgres({
    host: "127.0.0.1",
    port,
    username: "postgres",
    password,
    database: "postgres",
    max: 1,
    connect_timeout: 10,
    onnotice: () => {},
  });
}
