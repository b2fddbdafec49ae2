/** How many parts one unit has: every input is taken with six decimals. */
const PARTS = 1_000_000n;
const HUNDRED_PERCENT = 100n * PARTS;

/** A number as JSON carries it, in millionths, without the error of binary fractions. */
export function toMillionths(value: number): bigint {
  return BigInt(value.toFixed(6).replace(".", ""));
}

/** A count of the currency's smallest unit, as the JSON number that it prints. */
export function fromMinor(minor: bigint, decimals: number): number {
  return Number(minor) / 10 ** decimals;
}

/** Division rounded half up, away from zero for what is negative. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const half = denominator / 2n;
  return numerator >= 0n ? (numerator + half) / denominator : -((-numerator + half) / denominator);
}

export type Priced = { price: number; quantity: number; percentOff: number[]; decimals: number };

/** price × quantity × each (1 − percent / 100), rounded once, in the currency's smallest unit. */
export function lineAmount({ price, quantity, percentOff, decimals }: Priced): bigint {
  let numerator = toMillionths(price) * toMillionths(quantity) * 10n ** BigInt(decimals);
  let denominator = PARTS * PARTS;
  for (const percent of percentOff) {
    numerator *= HUNDRED_PERCENT - toMillionths(percent);
    denominator *= HUNDRED_PERCENT;
  }
  return divideHalfUp(numerator, denominator);
}

/** The share of an amount, rounded to its smallest unit. */
export function percentOf(minor: bigint, percent: number): bigint {
  return divideHalfUp(minor * toMillionths(percent), HUNDRED_PERCENT);
}
