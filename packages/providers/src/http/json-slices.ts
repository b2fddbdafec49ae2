/** Thrown when a text is not JSON or has no array where one is expected. */
export class JsonSliceError extends Error {
  override readonly name = "JsonSliceError";
}

/**
 * The exact texts of an array's elements, so that what is stored is what the provider sent.
 * `path` leads through object keys to the array: [] for a bare array, ["data", "invoices"] for one in an envelope.
 * One pass over the text.
 * @throws JsonSliceError
 */
export function sliceJsonArray(text: string, path: readonly string[] = []): string[] {
  const start = path.reduce((at, key) => findValue(text, at, key), skipSpace(text, 0));
  if (text[start] !== "[") throw new JsonSliceError(`no list at "${path.join(".")}"`);
  const elements: string[] = [];
  let at = skipSpace(text, start + 1);
  while (text[at] !== "]") {
    const end = endOfValue(text, at);
    elements.push(text.slice(at, end));
    at = nextEntry(text, end, "]");
  }
  return elements;
}

/**
 * The exact text of the value under a path of object keys.
 * @throws JsonSliceError
 */
export function sliceJsonValue(text: string, path: readonly string[]): string {
  const start = path.reduce((at, key) => findValue(text, at, key), skipSpace(text, 0));
  return text.slice(start, endOfValue(text, start));
}

/** Where the value of `key` begins in the object that begins at `start`. */
function findValue(text: string, start: number, key: string): number {
  if (text[start] !== "{") throw new JsonSliceError(`no object that could hold "${key}"`);
  let at = skipSpace(text, start + 1);
  while (text[at] !== "}") {
    const keyEnd = endOfString(text, at);
    const colon = skipSpace(text, keyEnd);
    if (text[colon] !== ":") throw new JsonSliceError(`no value at position ${colon}`);
    const value = skipSpace(text, colon + 1);
    if (unquoted(text.slice(at, keyEnd)) === key) return value;
    at = nextEntry(text, endOfValue(text, value), "}");
  }
  throw new JsonSliceError(`no key "${key}"`);
}

function unquoted(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    throw new JsonSliceError("a key is not a string");
  }
}

/** After an entry: the start of the next one, or the closing bracket. */
function nextEntry(text: string, end: number, closing: string): number {
  const at = skipSpace(text, end);
  if (text[at] === closing) return at;
  if (text[at] !== ",") throw new JsonSliceError(`unexpected text at position ${at}`);
  const next = skipSpace(text, at + 1);
  if (text[next] === closing || next >= text.length) throw new JsonSliceError(`nothing at position ${next}`);
  return next;
}

function endOfValue(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return endOfString(text, start);
  if (first === "{" || first === "[") return endOfNested(text, start);
  let at = start;
  while (at < text.length && !", \n\r\t]}".includes(text.charAt(at))) at += 1;
  if (at === start) throw new JsonSliceError(`no value at position ${start}`);
  return at;
}

function endOfNested(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const character = text[at];
    if (character === '"') {
      at = endOfString(text, at);
      continue;
    }
    if (character === "{" || character === "[") depth += 1;
    if (character === "}" || character === "]") depth -= 1;
    at += 1;
    if (depth === 0) return at;
  }
  throw new JsonSliceError("the text ends too early");
}

function endOfString(text: string, start: number): number {
  if (text[start] !== '"') throw new JsonSliceError(`no string at position ${start}`);
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at + 1;
  }
  throw new JsonSliceError("the text ends too early");
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && " \n\r\t\uFEFF".includes(text.charAt(at))) at += 1;
  return at;
}
