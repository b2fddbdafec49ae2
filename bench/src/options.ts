import { parseArgs } from "node:util";

/** `--rounds=5` and `--rows=50000` of the command line. @throws for anything else. */
export function options(defaults: { rounds: number; rows?: number }): { rounds: number; rows: number } {
  const { values } = parseArgs({ options: { rounds: { type: "string" }, rows: { type: "string" } } });
  return { rounds: count(values.rounds, defaults.rounds), rows: count(values.rows, defaults.rows ?? 0) };
}

function count(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`"${text}" is not a count`);
  return value;
}
