import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findChromium } from "../chromium.mjs";
import { ROOT } from "../processes/root.mjs";
import { run } from "../processes/run.mjs";
import { NONE, playwrightCounts, withExitCode } from "./counts.mjs";

/**
 * The browser tests, against the whole product started as `npm start` starts it, with data of its own.
 * @param {string[]} paths
 * @param {ReturnType<typeof import("./portal.mjs").startPortal>} starting
 */
export async function browser(paths, starting) {
  const portal = await starting;
  try {
    const chromium = await findChromium();
    return await playwright({ paths, portal, chromium });
  } finally {
    await portal.stop();
  }
}

async function playwright({ paths, portal, chromium }) {
  const cwd = join(ROOT, "e2e");
  const manifest = createRequire(join(cwd, "package.json")).resolve("@playwright/test/package.json");
  const report = join(portal.folder, "playwright.json");
  const args = [join(dirname(manifest), "cli.js"), "test", "--reporter=list,json", ...paths];
  const { code } = await run(process.execPath, args, {
    cwd,
    live: true,
    timeoutMs: 1_500_000,
    env: {
      ...process.env,
      ...chromium.env,
      CI: "true",
      CHROMIUM: chromium.path,
      CHROMIUM_ARGS: JSON.stringify(chromium.args),
      E2E_BASE_URL: portal.ready.url,
      E2E_DATABASE_URL: portal.ready.databaseUrl,
      E2E_OWN_PORT: String(portal.ownPort),
      COMPTOIR_SANDBOX: JSON.stringify(portal.ready.sandbox),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  });
  const counts = existsSync(report) ? playwrightCounts(JSON.parse(readFileSync(report, "utf8"))) : NONE;
  return withExitCode(counts, code);
}
