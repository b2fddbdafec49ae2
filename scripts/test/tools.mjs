import { delimiter, join } from "node:path";
import { ROOT } from "../processes/root.mjs";
import { run } from "../processes/run.mjs";

const BIN = join(ROOT, "node_modules/.bin");

/** Runs one of the installed tools in the root, with its output on the screen. Returns its exit code. */
export async function tool(name, args, { env = {}, timeoutMs = 600_000, cwd = ROOT } = {}) {
  const { code } = await run(join(BIN, name), args, {
    cwd,
    live: true,
    timeoutMs,
    env: {
      ...process.env,
      // turbo looks for pnpm there.
      PATH: `${BIN}${delimiter}${process.env.PATH ?? ""}`,
      CI: "true",
      TURBO_TELEMETRY_DISABLED: "1",
      ...env,
    },
  });
  return code;
}
