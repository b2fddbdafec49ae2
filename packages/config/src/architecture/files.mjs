import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const PLACES = ["apps", "packages", "bench", "e2e", "scripts", ".github", "docker"];
const MADE_BY_TOOLS = new Set([
  "node_modules",
  "dist",
  ".next",
  ".turbo",
  "test-results",
  "playwright-report",
]);
const TEXT = /\.(ts|tsx|mts|mjs|js|css|sql|json|md|yml|yaml)$|Dockerfile$|^\.env\.example$/;

/**
 * Every text file of the repository.
 * @returns {{ path: string, text: string }[]} paths from the root, with slashes
 */
export function readSources(root) {
  const top = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = [
    ...top.map((entry) => join(root, entry.name)),
    ...PLACES.flatMap((place) => walk(join(root, place))),
  ];
  return paths
    .filter((path) => TEXT.test(path.split(sep).at(-1)) && !path.endsWith("pnpm-lock.yaml"))
    .map((path) => ({ path: relative(root, path).split(sep).join("/"), text: readFileSync(path, "utf8") }));
}

function walk(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    if (MADE_BY_TOOLS.has(entry.name) || entry.name === "next-env.d.ts") return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : [];
  });
}

/** Files with code that a person wrote. */
export function isCode(path) {
  return /\.(ts|tsx|mts|mjs|js)$/.test(path) && !/\/(migrations|fixtures)\//.test(path);
}

/** Tests, and what only tests use. */
export function isTest(path) {
  return /\.(test|spec)\.(ts|tsx|mjs)$/.test(path) || /\/testing\//.test(path) || path.startsWith("e2e/");
}

/** Number of the line that holds this position. */
export function lineAt(text, index) {
  return text.slice(0, index).split("\n").length;
}

/** One problem for each match of a pattern in a file. */
export function problemsAt(file, pattern, message) {
  return [...file.text.matchAll(pattern)].map((match) => ({
    path: file.path,
    line: lineAt(file.text, match.index),
    message: typeof message === "function" ? message(match) : message,
  }));
}
