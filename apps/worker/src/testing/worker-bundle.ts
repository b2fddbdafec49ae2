import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = join(import.meta.dirname, "../../../..");
const WORKER = join(ROOT, "apps/worker");

/** Of this run alone, below node_modules: there the packages are found that a bundle leaves out. */
const OUTPUT = `node_modules/.test-bundle-${process.pid}`;

type Target = { folder: string; output: string; bundles: Record<string, string>; external: string[] };
type BuildScripts = { bundle(target: Target): Promise<void>; TARGETS: { worker: Target } };

/** Makes the worker's program as its build does, apart from the build, and says where it is. */
export async function bundleWorker(): Promise<string> {
  const { bundle, TARGETS } = await buildScripts();
  const file = `${OUTPUT}/main.mjs`;
  await bundle({ ...TARGETS.worker, output: OUTPUT, bundles: { [file]: "src/main.ts" } });
  return join(WORKER, file);
}

export async function removeWorkerBundle(): Promise<void> {
  await rm(join(WORKER, OUTPUT), { recursive: true, force: true });
}

/** Plain scripts without types: what they export is said here. */
async function buildScripts(): Promise<BuildScripts> {
  const folder = join(ROOT, "scripts/build");
  const [bundling, targets] = await Promise.all(
    ["bundle.mjs", "targets.mjs"].map((name) => import(pathToFileURL(join(folder, name)).href)),
  );
  return { ...bundling, ...targets };
}
