import { appendFileSync, existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";

/** Writes the lines of a program that a person reads along to its own log, where `npm start` keeps the others' too. */
export function openLogFile(dataFolder: string, name: string): (line: string) => void {
  const folder = join(dataFolder, "logs");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${name}.log`);
  if (existsSync(file)) renameSync(file, `${file}.1`);
  return (line) => appendFileSync(file, `${line}\n`, { mode: 0o600 });
}
