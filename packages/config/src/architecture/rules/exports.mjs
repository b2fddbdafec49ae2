import { isCode, problemsAt } from "../files.mjs";

/** Where a framework asks for a default export. */
const FRAMEWORK = [
  /^apps\/web\/src\/app\//,
  /\.config\.(ts|mjs)$/,
  /^apps\/web\/src\/(i18n\/)?request\.ts$/,
  /^scripts\/test\/vitest-reporter\.mjs$/,
  /global-(setup|teardown)\.ts$/,
  /\.d\.ts$/,
];

/** One name for one thing: no default exports. */
export function checkExports(files) {
  return files
    .filter(({ path }) => isCode(path) && !FRAMEWORK.some((place) => place.test(path)))
    .flatMap((file) => problemsAt(file, /^export default\b/gm, "export by name"));
}
