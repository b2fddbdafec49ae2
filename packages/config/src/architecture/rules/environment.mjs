import { isCode, problemsAt } from "../files.mjs";

const READERS = [
  /(^|\/)env\.ts$/,
  /^scripts\//,
  /^(e2e|bench)\//,
  /\.config\.(ts|mjs)$/,
  /^packages\/sandbox\/src\/main\.ts$/,
  /^packages\/db\/src\/testing\//,
  /\.(test|spec)\.(ts|tsx|mjs)$/,
];

/** Packages receive values; only each program's env.ts reads the environment. */
export function checkEnvironment(files) {
  return files
    .filter(({ path }) => isCode(path) && !READERS.some((reader) => reader.test(path)))
    .filter(({ path }) => !path.startsWith("packages/config/"))
    .flatMap((file) => problemsAt(file, /\bprocess\.env\b/g, "process.env is read in env.ts only"));
}
