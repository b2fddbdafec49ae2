import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../processes/lock.mjs";
import { ROOT } from "../processes/root.mjs";
import { run } from "../processes/run.mjs";

const RECORD = "node_modules/.comptoir-lockfile";

/** Whether the packages are those of the lockfile, on this kind of machine. */
export function isInstalled(root = ROOT) {
  const record = join(root, RECORD);
  if (!existsSync(join(root, "node_modules/.modules.yaml")) || !existsSync(record)) return false;
  return readFileSync(record, "utf8") === lockfileHash(root);
}

/** Installs exactly what the lockfile says, with the pnpm that package.json names; throws with pnpm's words. */
export async function install(root = ROOT) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  await withLock(
    join(root, ".install.lock"),
    async () => {
      if (isInstalled(root)) return;
      const { code, output } = await run("npx", ["-y", packageManager, "install", "--frozen-lockfile"], {
        cwd: root,
        // Never a question: with CI set, pnpm decides or fails.
        env: { ...process.env, CI: "true", NODE_ENV: "development" },
      });
      if (code !== 0) throw new Error(`The packages could not be installed:\n${output}`);
      writeFileSync(join(root, RECORD), lockfileHash(root));
    },
    { waitMs: 600_000 },
  );
}

/** Installs when something is missing. Returns whether it did. */
export async function installMissing(say = () => {}) {
  if (isInstalled()) return false;
  say("installing the packages");
  await install();
  return true;
}

function lockfileHash(root) {
  const hash = createHash("sha256").update(readFileSync(join(root, "pnpm-lock.yaml")));
  return hash.update(`${process.platform}-${process.arch}`).digest("hex");
}
