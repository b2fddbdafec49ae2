import { spawnSync } from "node:child_process";
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makePrivateFolder } from "./server-user.mjs";

/** Whether this folder holds a cluster that was made to its end. */
export function isCluster(data) {
  return existsSync(join(data, "PG_VERSION"));
}

/**
 * Makes a new cluster. It is made beside its place and then renamed, so an interrupted attempt
 * never looks like data. The order of the built-in C.UTF-8 is the same on every machine.
 */
export function createCluster({ data, binaries, user, password, sync }) {
  const partial = `${data}.new`;
  const secret = `${data}.secret`;
  rmSync(partial, { recursive: true, force: true });
  makePrivateFolder(partial, user);
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (user) chownSync(secret, user.uid, user.gid);
  try {
    runInitdb({ binaries, user, args: initdbOptions(partial, secret, sync) });
  } finally {
    rmSync(secret, { force: true });
  }
  rmSync(data, { recursive: true, force: true });
  renameSync(partial, data);
}

function initdbOptions(data, secret, sync) {
  const options = ["-D", data, "-U", "postgres", "-A", "scram-sha-256", `--pwfile=${secret}`, "-E", "UTF8"];
  options.push("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--no-instructions");
  return sync ? options : [...options, "--no-sync"];
}

function runInitdb({ binaries, user, args }) {
  const result = spawnSync(join(binaries, "bin", "initdb"), args, {
    ...user,
    cwd: "/",
    encoding: "utf8",
    timeout: 120_000,
    env: { PATH: process.env.PATH ?? "", TZ: "UTC" },
  });
  if (result.status === 0) return;
  throw new Error(
    `initdb failed: ${result.error?.message ?? (result.stderr.trim() || result.stdout.trim())}`,
  );
}
