import { join } from "node:path";
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

export async function types() {
  return asOne((await tool("turbo", ["run", "typecheck", "--output-logs=errors-only", "--continue"])) === 0);
}
