/** A rate in percent and the region where it is due; "" for none. */
export type ChosenRate = { taxRate: string; taxRegion: string };

type Listed = { rate: string | null; detail: string | null };

/** The entry of the provider's list that is meant; where no region is named, the first of that rate. */
export function entryOfRate<Entry extends Listed>(
  entries: readonly Entry[],
  { taxRate, taxRegion }: ChosenRate,
): Entry | undefined {
  if (taxRate === "") return undefined;
  const ofRate = entries.filter(({ rate }) => rate !== null && isSame(rate, taxRate));
  return ofRate.find(({ detail }) => taxRegion !== "" && detail === taxRegion) ?? ofRate[0];
}

/** "5.50" is "5.5". */
function isSame(a: string, b: string): boolean {
  return Number(a) === Number(b);
}
