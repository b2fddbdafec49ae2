import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { accountUrl, ensureAccount } from "./postgres/accounts.mjs";
import { runnablePostgres } from "./postgres/binaries.mjs";
import { createCluster, isCluster } from "./postgres/cluster.mjs";
import { keepCredentials, newCredentials, readCredentials } from "./postgres/credentials.mjs";
import { memoryFolder } from "./postgres/memory-folder.mjs";
import { leftoverServer } from "./postgres/pid-file.mjs";
import { dataPlace } from "./postgres/place.mjs";
import { serverUser } from "./postgres/server-user.mjs";
import { startServer, stopServer } from "./postgres/server.mjs";
import { freePort, usualPort } from "./processes/ports.mjs";
import { ROOT } from "./processes/root.mjs";

/**
 * Starts the PostgreSQL of an installation, or takes over the one that a killed launcher left.
 * Needs the installed packages. Returns the address for the portal's own role (no superuser).
 * @param {{ folder: string, log: string, say?: (line: string) => void }} options absolute folder of COMPTOIR_DATA
 */
export async function startPostgres({ folder, log, say = () => {} }) {
  const { data, user } = dataPlace(folder, say);
  if (dirname(data) !== folder) say(`the database's files are in ${data}`);
  const binaries = runnablePostgres(ROOT, user);
  const credentials = credentialsFor(folder, data);
  const left = leftoverServer(data);
  if (left) {
    say(`taking over the PostgreSQL that still runs (process ${left.pid})`);
    return running({ pid: left.pid, port: left.port, credentials });
  }
  const created = !isCluster(data);
  if (created) createCluster({ data, binaries, user, password: credentials.superuserPassword, sync: true });
  const port = await usualPort(credentials.port);
  const pid = await startServer({ binaries, data, user, port, log, durable: true });
  if (port !== credentials.port) keepCredentials(folder, { ...credentials, port });
  return running({ pid, port, credentials });
}

/**
 * Starts a PostgreSQL whose data is thrown away when it stops: for tests, and with `durable` for benchmarks.
 * @param {{ durable?: boolean }} options
 */
export async function startThrowAway({ durable = false } = {}) {
  const user = serverUser();
  const folder = mkdtempSync(join(durable ? tmpdir() : memoryFolder(), "comptoir-postgres-"));
  chmodSync(folder, 0o711);
  const data = join(folder, "pg");
  const binaries = runnablePostgres(ROOT, user);
  const credentials = newCredentials();
  createCluster({ data, binaries, user, password: credentials.superuserPassword, sync: durable });
  const port = await freePort();
  const pid = await startServer({ binaries, data, user, port, log: join(folder, "log"), durable });
  const server = await running({ pid, port, credentials });
  return { ...server, folder, stop: () => throwAway({ pid, folder }) };
}

/** Stops a server made by `startThrowAway` (also one of another process) and removes its data. */
export async function throwAway({ pid, folder }) {
  await stopServer(pid);
  rmSync(folder, { recursive: true, force: true });
}

function credentialsFor(folder, data) {
  const known = readCredentials(folder);
  if (known) return known;
  if (isCluster(data)) {
    throw new Error(
      `${join(folder, "database.json")} is missing: without it the data in ${data} cannot be opened`,
    );
  }
  mkdirSync(folder, { recursive: true });
  const credentials = newCredentials();
  keepCredentials(folder, credentials);
  return credentials;
}

async function running({ pid, port, credentials }) {
  try {
    await ensureAccount({ ...credentials, root: ROOT, port });
  } catch (error) {
    await stopServer(pid);
    throw error;
  }
  return { pid, port, url: accountUrl(port, credentials.password), stop: () => stopServer(pid) };
}
