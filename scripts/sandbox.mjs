import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildStale } from "./build/build.mjs";
import { installMissing } from "./install/install.mjs";
import { leaveInterrupts, onInterrupt } from "./processes/interrupts.mjs";
import { requireNode } from "./processes/node-version.mjs";
import { ROOT } from "./processes/root.mjs";
import { sandboxEnvironment } from "./start/child-environment.mjs";

/** `npm run sandbox`: the four stand-ins alone, in this process. Standard output belongs to their line of JSON. */
async function main() {
  requireNode();
  onInterrupt();
  const say = (line) => process.stderr.write(`${line} …\n`);
  await installMissing(say);
  await buildStale(["sandbox"], say);
  const port = process.env.SANDBOX_PORT || 4101;
  Object.assign(process.env, sandboxEnvironment({ env: process.env, root: ROOT, port }));
  leaveInterrupts();
  await import(pathToFileURL(join(ROOT, "packages/sandbox/dist/main.mjs")).href);
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
