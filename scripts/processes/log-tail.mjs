import { readFileSync } from "node:fs";

/** The last lines of a log, for saying why a program ended. */
export function tail(file, lines = 20) {
  try {
    return readFileSync(file, "utf8").trimEnd().split("\n").slice(-lines).join("\n");
  } catch {
    return "";
  }
}
