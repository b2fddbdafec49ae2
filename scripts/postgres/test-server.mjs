import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isAlive, startedAt } from "../processes/alive.mjs";
import { withLock } from "../processes/lock.mjs";
import { writePrivateFile } from "../processes/private-file.mjs";
import { ROOT } from "../processes/root.mjs";
import { startThrowAway, throwAway } from "../postgres.mjs";

const FOLDER = join(ROOT, ".data", "test-postgres");
const SERVER = join(FOLDER, "server.json");
const USERS = join(FOLDER, "users");
const LOCK = join(FOLDER, "lock");

/**
 * The throw-away PostgreSQL of this checkout: the first command that needs it starts it, those that
 * come while it runs share it, the last to leave stops it and removes its data.
 */
export async function joinTestServer() {
  mkdirSync(USERS, { recursive: true });
  return withLock(LOCK, async () => {
    const server = (await sharedServer()) ?? (await newServer());
    writePrivateFile(userFile(), startedAt(process.pid));
    return { url: server.url, leave: () => withLock(LOCK, () => leave(server)) };
  });
}

async function newServer() {
  const { pid, url, folder } = await startThrowAway();
  const server = { pid, url, folder, started: startedAt(pid) };
  writePrivateFile(SERVER, JSON.stringify(server));
  return server;
}

async function sharedServer() {
  if (!existsSync(SERVER)) return null;
  const server = JSON.parse(readFileSync(SERVER, "utf8"));
  if (isAlive(server.pid) && startedAt(server.pid) === server.started) return server;
  rmSync(server.folder, { recursive: true, force: true });
  return null;
}

async function leave(server) {
  rmSync(userFile(), { force: true });
  if (liveUsers().length > 0) return;
  await throwAway(server);
  rmSync(SERVER, { force: true });
}

/** Commands that use the server now; the files of killed ones are removed. */
function liveUsers() {
  return readdirSync(USERS).filter((name) => {
    const file = join(USERS, name);
    if (startedAt(Number(name)) === readFileSync(file, "utf8")) return true;
    rmSync(file, { force: true });
    return false;
  });
}

function userFile() {
  return join(USERS, String(process.pid));
}
