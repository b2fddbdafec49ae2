import { existsSync, readFileSync } from "node:fs";

/** Variables of a `.env` file: `NAME=value` lines, quotes optional, `#` begins a comment line. */
export function parseDotenv(text) {
  const found = {};
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line);
    if (!match) continue;
    const [, name, value] = match;
    const quoted = /^(["'])(.*)\1$/.exec(value);
    found[name] = quoted ? quoted[2] : value.replace(/\s+#.*$/, "");
  }
  return found;
}

/** The environment with what `.env` adds; a variable that is set already wins over the file. */
export function withDotenv(file, env) {
  return existsSync(file) ? { ...parseDotenv(readFileSync(file, "utf8")), ...env } : { ...env };
}
