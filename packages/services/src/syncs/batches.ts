/** Rows per statement: fewer cost round trips, 5,000 were measured to be slower. */
const BATCH_SIZE = 500;

/** The rows in batches, each key once (the last row wins), ordered by key so that two writers never lock crosswise. */
export function batchesByKey<T>(rows: readonly T[], keyOf: (row: T) => string): T[][] {
  const unique = sortedByKey(rows, keyOf);
  const batches: T[][] = [];
  for (let start = 0; start < unique.length; start += BATCH_SIZE) {
    batches.push(unique.slice(start, start + BATCH_SIZE));
  }
  return batches;
}

/** Each key once, the last row of it, ordered by key. */
export function sortedByKey<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** One text for two, such that no other two give the same. */
export function pairKey(first: string, second: string): string {
  return `${first}\n${second}`;
}
