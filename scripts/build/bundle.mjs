import { rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../processes/root.mjs";
import { BUNDLE_OPTIONS } from "./targets.mjs";

/** Bundles a Node program and the workspace's sources it imports into single files. */
export async function bundle(target) {
  const { build, formatMessages } = await import("esbuild");
  const folder = join(ROOT, target.folder);
  rmSync(join(folder, target.output), { recursive: true, force: true });
  for (const [outfile, entry] of Object.entries(target.bundles)) {
    const options = { ...BUNDLE_OPTIONS, external: target.external, absWorkingDir: folder };
    try {
      await build({ ...options, entryPoints: [entry], outfile });
    } catch (error) {
      const messages = error.errors ? await formatMessages(error.errors, { kind: "error" }) : [error.message];
      throw new Error(`${target.folder}/${entry} could not be bundled:\n${messages.join("\n")}`);
    }
  }
}
