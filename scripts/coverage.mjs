import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installMissing } from "./install/install.mjs";
import { onInterrupt } from "./processes/interrupts.mjs";
import { requireNode } from "./processes/node-version.mjs";
import { ROOT } from "./processes/root.mjs";
import { run } from "./processes/run.mjs";

/**
 * `pnpm coverage`: runs the connectors' tests and prints, for each service, how many of its documented operations a
 * test that passed called over HTTP with success: `altoviz 93 of 93`. Names in the arguments are services: those alone.
 */
async function main(services) {
  requireNode();
  onInterrupt();
  await installMissing((line) => console.error(`${line} …`));
  const folder = mkdtempSync(join(tmpdir(), "comptoir-coverage-"));
  try {
    const file = join(folder, "operations.json");
    const code = await runTests(services, file);
    const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
    for (const [service, { total, called }] of Object.entries(report).sort()) {
      console.log(`${service} ${called.length} of ${total}`);
    }
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runTests(services, file) {
  const paths =
    services.length > 0 ? services.map((name) => `packages/providers/src/${name}/`) : ["contract.test.ts"];
  const reporter = join(ROOT, "scripts/coverage/reporter.mjs");
  const args = ["run", "--project", "unit", `--reporter=${reporter}`, ...paths];
  const { code, output } = await run(join(ROOT, "node_modules/.bin/vitest"), args, {
    cwd: ROOT,
    timeoutMs: 900_000,
    env: { ...process.env, CI: "true", COVERAGE_REPORT: file },
  });
  if (code !== 0) console.error(`${output}\nSome tests failed: their operations are not counted.`);
  return code;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
