const INDENT = "  ";

/**
 * JSON text on several lines. Values are copied letter by letter, so that 1.10 stays 1.10; text that is no JSON comes back
 * as it was.
 */
export function indentJson(text: string): string {
  if (!isJson(text)) return text;
  let out = "";
  let depth = 0;
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === "{" || token === "[") {
      depth += 1;
      out += `${token}\n${INDENT.repeat(depth)}`;
    } else if (token === "}" || token === "]") {
      depth -= 1;
      // an empty list or object stays on its line
      out = /[{[]\s*$/.test(out) ? `${out.trimEnd()}${token}` : `${out}\n${INDENT.repeat(depth)}${token}`;
    } else if (token === ",") {
      out += `,\n${INDENT.repeat(depth)}`;
    } else {
      out += token === ":" ? ": " : token;
    }
  }
  return out;
}

/** Strings whole, then each mark, then numbers and words; what stands between is blank. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
