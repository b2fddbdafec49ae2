const MEANINGLESS = new Set([
  "utils",
  "util",
  "helpers",
  "helper",
  "lib",
  "libs",
  "common",
  "core",
  "shared",
  "misc",
]);

/** A folder is named for its subject, a file in kebab-case (Next's own names aside). */
export function checkNames(files) {
  return files
    .filter(({ path }) => /^(apps|packages|bench|e2e|scripts)\//.test(path))
    .flatMap(({ path }) => [...folderProblems(path), ...fileProblems(path)]);
}

function folderProblems(path) {
  const bad = path
    .split("/")
    .slice(0, -1)
    .find((folder) => MEANINGLESS.has(folder));
  return bad ? [{ path, line: 1, message: `a folder named "${bad}" says nothing about what it holds` }] : [];
}

function fileProblems(path) {
  const name = path.split("/").at(-1);
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx|mts|mjs|js)$/;
  if (!/\.(ts|tsx|mts|mjs|js)$/.test(name) || kebab.test(name)) return [];
  return [{ path, line: 1, message: "file names are in kebab-case" }];
}
