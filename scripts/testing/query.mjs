import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "../processes/root.mjs";

/** Rows of one query, on a connection of its own. */
export async function query(url, text) {
  const postgres = createRequire(join(ROOT, "packages/db/package.json"))("postgres");
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    return Array.from(await sql.unsafe(text));
  } finally {
    await sql.end({ timeout: 5 });
  }
}
