import { isTest } from "../files.mjs";

const LIMIT = 300;
const TEST_LIMIT = 500;
/** Generated, or data of another party that cannot be made shorter. */
const EXEMPT = /\/(migrations|fixtures)\/|^packages\/protocols\/src\//;

/** A file that does not fit is two files. */
export function checkSizes(files) {
  return files
    .filter(({ path }) => /\.(ts|tsx|mjs|js|css)$/.test(path) && !EXEMPT.test(path))
    .flatMap(({ path, text }) => {
      const lines = text.trimEnd().split("\n").length;
      const limit = isTest(path) ? TEST_LIMIT : LIMIT;
      return lines > limit ? [{ path, line: limit, message: `${lines} lines; at most ${limit}` }] : [];
    });
}
