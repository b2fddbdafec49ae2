import { join } from "node:path";
import { nextProgram } from "../build/next.mjs";
import { ROOT } from "../processes/root.mjs";
import { run } from "../processes/run.mjs";
import { asOne } from "./counts.mjs";
import { tool } from "./tools.mjs";

export async function format() {
  return asOne((await tool("biome", ["format", "."])) === 0);
}

export async function lint() {
  const general = await tool("oxlint", []);
  const program = join(ROOT, "packages/config/src/architecture.mjs");
  const own = await run(process.execPath, [program], { cwd: ROOT, live: true });
  return asOne(general === 0 && own.code === 0);
}

/** What Node runs is one program, so that what all share is checked once; what a browser runs has types of its own. */
export async function types() {
  const web = join(ROOT, "apps/web");
  const routes = await run(process.execPath, [nextProgram(web), "typegen"], { cwd: web });
  if (routes.code !== 0) throw new Error(routes.output);
  let failures = 0;
  for (const project of [ROOT, join(ROOT, "e2e"), web]) {
    failures += (await tool("tsc", ["--noEmit", "-p", project])) === 0 ? 0 : 1;
  }
  return asOne(failures === 0);
}
