import { renameSync, writeFileSync } from "node:fs";

/** Writes a file that only its owner may read, whole or not at all. */
export function writePrivateFile(file, text) {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, text, { mode: 0o600 });
  renameSync(partial, file);
}
