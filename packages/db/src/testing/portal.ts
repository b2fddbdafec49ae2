import { type Database, openDatabase } from "../client";
import { asSystem } from "../firm";

/** Opens a running portal's database for a test's own preparations, and closes it. */
export async function inPortal<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = openDatabase({ url, maxConnections: 1 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** @throws Error when nobody has this address. */
export async function personByEmail(database: Database, email: string): Promise<{ id: string }> {
  const [person] = await asSystem(database, "a person of a test", ({ sql }) =>
    sql<{ id: string }[]>`select id from users where email = ${email}`.execute(),
  );
  if (!person) throw new Error(`nobody is called ${email}`);
  return person;
}

/** Lets a person sign in with the password that the argon2id hash is of. */
export async function givePassword(database: Database, user: { id: string }, hash: string): Promise<void> {
  await asSystem(database, "a password of a test", ({ sql }) =>
    sql`insert into user_passwords (user_id, hash) values (${user.id}, ${hash})`.execute(),
  );
}

/** How much of the demo has not been read for the first time. */
export type MissingInDemo = { connections: number; documents: number };

export async function missingInDemo(database: Database): Promise<MissingInDemo> {
  const [missing] = await asSystem(database, "whether the demo is there", ({ sql }) =>
    sql<MissingInDemo[]>`
      select count(*) filter (where provider_id <> 'invoice-collector' and last_synced_at is null)::int as connections,
        case when exists (select from documents) then 0 else 1 end as documents
      from connections`.execute(),
  );
  return missing ?? { connections: 1, documents: 1 };
}
