import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { run } from "../processes/run.mjs";
import { copyPdfData } from "./pdf-data.mjs";

/** Next's command line, to be run by node itself. */
export function nextProgram(folder) {
  return createRequire(join(folder, "package.json")).resolve("next/dist/bin/next");
}

/** Production build of the web application. A failure can stay in Next's cache, so that is thrown away then. */
export async function buildNext(folder) {
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const { code, output } = await run(process.execPath, [nextProgram(folder), "build"], { cwd: folder, env });
  if (code === 0) return copyPdfData(folder);
  rmSync(join(folder, ".next"), { recursive: true, force: true });
  throw new Error(`The web application could not be built:\n${output}`);
}
