import { isCode, isTest, lineAt } from "../files.mjs";

const SCHEMA = /\b(\w*Input)\s*=\s*z\s*\./g;
const FIRM_KEY = /(?:^|[{,\s])["']?(firmId|firm_id)["']?\s*:/;

/** The firm comes from the address and the membership, never from what a client sends. */
export function checkFirmKeys(files) {
  return files
    .filter(({ path }) => /^packages\/(services|api)\//.test(path) && isCode(path) && !isTest(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(SCHEMA)]
        .filter((match) => FIRM_KEY.test(statementFrom(text, match.index)))
        .map((match) => ({
          path,
          line: lineAt(text, match.index),
          message: `${match[1]} may not hold a firm's id`,
        })),
    );
}

/** Text up to the semicolon outside of all brackets. */
function statementFrom(text, start) {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character)) depth -= 1;
    else if (character === ";" && depth === 0) return text.slice(start, index);
  }
  return text.slice(start);
}
