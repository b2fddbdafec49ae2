/** A bar in px from the top of the picture; `height` is at least one px where the value is not zero. */
export type Bar = { y: number; height: number };

/** The range that bars of these amounts (decimal text) need: zero is always in it. */
export function rangeOf(amounts: readonly string[]): { least: number; most: number } {
  const values = amounts.map(Number);
  return { least: Math.min(0, ...values), most: Math.max(0, ...values) };
}

/** Bars on one zero line; amounts below zero hang under it. Figures here are only pixels, never sums. */
export function barsOf(
  amounts: readonly string[],
  { least, most, height }: { least: number; most: number; height: number },
): { bars: Bar[]; zero: number } {
  const span = most - least;
  const zero = span === 0 ? height : Math.round((most / span) * height);
  const bars = amounts.map((amount) => {
    const value = Number(amount);
    if (value === 0 || span === 0) return { y: zero, height: 0 };
    const length = Math.max(1, Math.round((Math.abs(value) / span) * height));
    return value > 0 ? { y: zero - length, height: length } : { y: zero, height: length };
  });
  return { bars, zero };
}
