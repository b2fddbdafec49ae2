import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ended, isAlive, signal } from "../processes/alive.mjs";
import { tail } from "../processes/log-tail.mjs";
import { readPidFile } from "./pid-file.mjs";

/**
 * For data that is thrown away. Without autovacuum, whose processes a role that is no superuser may not end: it could
 * not drop a database that is being vacuumed.
 */
const UNSAFE = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
  max_wal_size: "64MB",
  min_wal_size: "32MB",
};

/** Starts the server on loopback and waits until it accepts connections; throws with its last lines otherwise. */
export async function startServer({ binaries, data, user, port, log, durable }) {
  const output = openSync(log, "a", 0o600);
  const child = spawn(join(binaries, "bin", "postgres"), serverOptions({ data, port, durable }), {
    ...user,
    cwd: "/",
    // A session of its own: Ctrl-C reaches only the launcher, which stops the server after its clients.
    detached: true,
    stdio: ["ignore", output, output],
    env: { PATH: process.env.PATH ?? "", TZ: "UTC" },
  });
  closeSync(output);
  child.unref();
  let failure = null;
  child.once("error", (error) => {
    failure = error.message;
  });
  child.once("exit", (code) => {
    failure ??= `it ended with code ${code}`;
  });
  const deadline = Date.now() + 60_000;
  while (readPidFile(data)?.pid !== child.pid || readPidFile(data)?.status !== "ready") {
    if (failure) throw new Error(`PostgreSQL did not start: ${failure}\n${tail(log)}`);
    if (Date.now() > deadline) {
      signal(child.pid, "SIGQUIT");
      throw new Error(`PostgreSQL is not ready after 60 s\n${tail(log)}`);
    }
    await pause(15);
  }
  return child.pid;
}

/** Fast shutdown: open transactions are rolled back, the data is written. After 30 s it is cut off. */
export async function stopServer(pid) {
  if (!isAlive(pid)) return;
  signal(pid, "SIGINT");
  if (await ended(pid, 30_000)) return;
  signal(pid, "SIGQUIT");
  await ended(pid, 5_000);
}

function serverOptions({ data, port, durable }) {
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    max_connections: 100,
    log_min_messages: "warning",
    timezone: "UTC",
    ...(durable ? {} : UNSAFE),
  };
  return ["-D", data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}
