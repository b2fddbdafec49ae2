/** What a ratio must reach: at least `pass` where higher is better, else at most. */
export type Goal = { id: number; name: string; better: "higher" | "lower"; pass: number; aim: number };

export type Summary = { median: number; least: number; most: number };

/** @throws RangeError without any value. */
export function summarize(values: readonly number[]): Summary {
  return { median: quantile(values, 0.5), least: quantile(values, 0), most: quantile(values, 1) };
}

/**
 * The value below which a share of the values lies, between two neighbours by their distance.
 * @throws RangeError without any value.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError("no values");
  return below + (above - below) * (place - Math.floor(place));
}

export type Verdict = "PASS" | "FAIL";

export function judge(goal: Pick<Goal, "better" | "pass">, ratio: number): Verdict {
  const reached = goal.better === "higher" ? ratio >= goal.pass : ratio <= goal.pass;
  return reached ? "PASS" : "FAIL";
}

/** How much of it there is in a run: one, taken after a warm-up that does not count. */
export type Round<T> = { first: () => Promise<T>; second: () => Promise<T> };

/** Runs two things in turn, A B A B, so that what slows the machine slows both. The first pair warms up. */
export async function alternate<T>(rounds: number, { first, second }: Round<T>): Promise<[T, T][]> {
  const pairs: [T, T][] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair: [T, T] = [await first(), await second()];
    if (round > 0) pairs.push(pair);
  }
  return pairs;
}
