import { isCode, problemsAt } from "../files.mjs";

/** Types are not switched off; a lint rule only on one line, with its reason. */
export function checkSuppressions(files) {
  const code = files.filter(
    ({ path }) => isCode(path) && !path.startsWith("packages/config/src/architecture"),
  );
  return code.flatMap((file) => [
    ...problemsAt(file, /@ts-(ignore|nocheck|expect-error)/g, "types are not switched off"),
    ...problemsAt(
      file,
      /(?:oxlint|eslint)-disable(?!-next-line [\w/-]+(, [\w/-]+)* -- \S)/g,
      "write `oxlint-disable-next-line rule -- reason`",
    ),
  ]);
}
