import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const MADE_BY_TOOLS = new Set([
  "node_modules",
  "dist",
  ".next",
  ".turbo",
  "coverage",
  "test-results",
  "playwright-report",
  "next-env.d.ts",
]);
const TESTS = /\.(test|spec)\.(ts|tsx|mjs)$/;

/** Source files below a folder (or the file itself), sorted; what tools make and links are left out. */
export function sourceFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (MADE_BY_TOOLS.has(entry.name) || entry.name.endsWith(".tsbuildinfo")) return [];
    if (entry.isDirectory()) return sourceFiles(join(path, entry.name));
    return entry.isFile() ? [join(path, entry.name)] : [];
  });
}

/**
 * Hash over names and contents of everything below `paths` but tests, and over `facts` (versions,
 * places). Read from the files, not from git: a checkout may be an unpacked archive.
 */
export function sourcesHash({ root, paths, facts = [] }) {
  const hash = createHash("sha256").update(JSON.stringify(facts));
  const files = paths.flatMap((path) => sourceFiles(join(root, path)));
  for (const file of files.filter((name) => !TESTS.test(name))) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}
