import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, readFileSync, statSync } from "node:fs";

/**
 * PostgreSQL refuses to run as root: then it runs as the owner of data that already exists,
 * else as `postgres`, else as `nobody`. Anybody else runs it as themselves (`null`).
 */
export function serverUser(existingData) {
  if (process.getuid?.() !== 0) return null;
  const owner = existingData ? statSync(existingData) : undefined;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = parseAccounts(readFileSync("/etc/passwd", "utf8"));
  const account = accounts.get("postgres") ?? accounts.get("nobody");
  if (!account) throw new Error("Started as root: PostgreSQL needs a user named postgres or nobody");
  return account;
}

/** Accounts of /etc/passwd by name. macOS writes negative ids as unsigned 32-bit ones. */
export function parseAccounts(text) {
  const rows = text.split("\n").filter((line) => line && !line.startsWith("#"));
  return new Map(
    rows.map((line) => {
      const [name, , uid, gid] = line.split(":");
      return [name, { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }];
    }),
  );
}

/** Makes a folder that only the server's user may enter. */
export function makePrivateFolder(folder, user) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
}

/** Whether the server's user can start this program (each folder above it must let that user pass). */
export function canRun(program, user) {
  return spawnSync(program, ["--version"], { ...user, stdio: "ignore", cwd: "/" }).status === 0;
}

/** Whether the server's user can enter this folder and write there. */
export function canUse(folder, user) {
  const check = 'cd "$1" && test -w . && test -x .';
  return (
    spawnSync("/bin/sh", ["-c", check, "sh", folder], { ...user, stdio: "ignore", cwd: "/" }).status === 0
  );
}
