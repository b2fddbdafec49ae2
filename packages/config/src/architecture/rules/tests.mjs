import { isCode, problemsAt } from "../files.mjs";

/** Tests neither sleep nor hide: a test that is left out, or run alone, says nothing about the product. */
export function checkTests(files) {
  const code = files.filter(
    ({ path }) => isCode(path) && !path.startsWith("packages/config/src/architecture"),
  );
  return code.flatMap((file) => [
    ...problemsAt(file, /\bwaitForTimeout\b/g, "wait for a state, not for a time"),
    ...problemsAt(
      file,
      /\b(?:test|it|describe)\.(skip|only|todo|fixme|skipIf|runIf)\b/g,
      (match) => `no test is marked "${match[1]}"`,
    ),
  ]);
}
