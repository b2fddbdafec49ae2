import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../processes/ports.mjs";
import { ROOT } from "../processes/root.mjs";
import { readRunRecord } from "../start/run-record.mjs";

/** Settings of the person who runs the tests that must not reach the portal under test. */
const NOT_INHERITED = /^(DATABASE_|COMPTOIR_|SANDBOX_PORT|AUTH_|HOST$|PORT$)/;

/**
 * Starts the whole product by scripts/start.mjs, with a data folder and a port of its own.
 * `ready` holds its address, its database and the addresses of its stand-ins; `ownPort` is one that it may reach
 * besides, for a stand-in that a test starts by itself.
 */
export async function startPortal() {
  const folder = mkdtempSync(join(tmpdir(), "comptoir-browser-"));
  // PostgreSQL's own user must be able to pass.
  chmodSync(folder, 0o711);
  const data = join(folder, "data");
  const ownPort = await freePort();
  const child = spawn(process.execPath, [join(ROOT, "scripts/start.mjs")], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...inherited(process.env),
      COMPTOIR_DATA: data,
      PORT: String(await freePort()),
      COMPTOIR_DOTENV: "0",
      COMPTOIR_ALLOWED_NETWORKS: `127.0.0.1/32:${ownPort}`,
    },
  });
  const exit = new Promise((resolve) => child.once("close", resolve));
  const interrupted = () => child.kill("SIGTERM");
  process.once("exit", interrupted);
  const stop = async () => {
    process.removeListener("exit", interrupted);
    child.kill("SIGTERM");
    await exit;
    rmSync(folder, { recursive: true, force: true });
  };
  const ready = await whenReady({ child, data });
  if (ready) return { folder, ready, ownPort, stop };
  await stop();
  throw new Error("The portal did not start, so no browser test ran");
}

async function whenReady({ child, data }) {
  const deadline = Date.now() + 600_000;
  while (child.exitCode === null && Date.now() < deadline) {
    const ready = readRunRecord(data)?.ready;
    if (ready) return ready;
    await pause(200);
  }
  return null;
}

function inherited(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !NOT_INHERITED.test(name)));
}
