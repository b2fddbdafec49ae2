import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../processes/lock.mjs";
import { ROOT } from "../processes/root.mjs";
import { sourcesHash } from "../processes/source-files.mjs";
import { bundle } from "./bundle.mjs";
import { buildNext } from "./next.mjs";
import { TARGETS } from "./targets.mjs";

/** Names of the targets whose sources differ from those of their build. */
export function staleTargets(names = Object.keys(TARGETS)) {
  return names.filter((name) => readRecord(name) !== hashOf(TARGETS[name]));
}

/** Builds what is stale, one after the other (a build uses every core itself). Throws with the compiler's words. */
export async function buildStale(names = Object.keys(TARGETS), say = () => {}) {
  if (staleTargets(names).length === 0) return [];
  return withLock(
    join(ROOT, "node_modules/.comptoir-build.lock"),
    async () => {
      const stale = staleTargets(names);
      for (const name of stale) {
        say(`building ${name}`);
        await build(name);
      }
      return stale;
    },
    { waitMs: 600_000 },
  );
}

/** Builds one target, stale or not. The record is written last: a broken-off build counts as none. */
export async function build(name) {
  const target = TARGETS[name];
  const hash = hashOf(target);
  rmSync(recordFile(target), { force: true });
  await (target.bundles ? bundle(target) : buildNext(join(ROOT, target.folder)));
  mkdirSync(join(ROOT, target.folder, target.output), { recursive: true });
  writeFileSync(recordFile(target), hash);
}

function readRecord(name) {
  const file = recordFile(TARGETS[name]);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function recordFile(target) {
  return join(ROOT, target.folder, target.output, ".sources");
}

function hashOf(target) {
  return sourcesHash({
    root: ROOT,
    paths: target.sources,
    facts: [process.version, ...(target.facts ?? [])],
  });
}
