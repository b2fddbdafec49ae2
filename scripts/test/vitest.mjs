import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startThrowAway } from "../postgres.mjs";
import { ROOT } from "../processes/root.mjs";
import { NONE, withExitCode } from "./counts.mjs";
import { tool } from "./tools.mjs";

export function unit(paths) {
  return vitest("unit", paths, {});
}

/** The database tests, on a PostgreSQL of their own that is thrown away afterwards. */
export async function database(paths) {
  const server = await startThrowAway();
  try {
    return await vitest("database", paths, { TEST_DATABASE_URL: server.url });
  } finally {
    await server.stop();
  }
}

async function vitest(project, paths, env) {
  const folder = mkdtempSync(join(tmpdir(), "comptoir-test-"));
  const file = join(folder, "counts.json");
  try {
    const reporters = ["--reporter=default", `--reporter=${join(ROOT, "scripts/test/vitest-reporter.mjs")}`];
    const args = ["run", "--project", project, ...reporters, ...paths];
    const code = await tool("vitest", args, { env: { ...env, VITEST_COUNTS: file } });
    const counts = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : NONE;
    return withExitCode(counts, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
