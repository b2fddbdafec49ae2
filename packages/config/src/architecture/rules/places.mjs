import { problemsAt } from "../files.mjs";

/** Folders of one machine, and documents that are not in this repository. */
const PLACES =
  /(?<![\w.])\/(work|root|home|Users)\/[\w.]+|\b(codebase|toolchain|performance|examples)\.md\b|\b(facts|seeds)\/[\w-]+\.(md|txt)\b/g;
const EXEMPT = /^packages\/config\/src\/architecture|\/fixtures\/|^docker\//;

/** What stands in this repository holds on every machine. */
export function checkPlaces(files) {
  return files
    .filter(({ path }) => !EXEMPT.test(path))
    .flatMap((file) => problemsAt(file, PLACES, (match) => `"${match[0]}" exists on one machine only`));
}
