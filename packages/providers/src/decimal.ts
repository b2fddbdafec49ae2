import Big from "big.js";

/** An exact decimal as text, for example "1234.50". Never a JavaScript float. */
export type Decimal = string;

/** numeric(19,4) holds fifteen digits before the point; anything larger is not an amount. */
const LIMIT = new Big("1e15");

/** What stands as it would be written here already, as nearly all amounts do: no sign of zero, no zeros at the ends. */
const CANONICAL = /^(?:-?(?:[1-9]\d{0,14}|0(?=\.))(?:\.\d{0,5}[1-9])?|0)$/;

/** Thrown by {@link toDecimal}: the value is not a finite number of a believable size. */
export class DecimalError extends Error {
  override readonly name = "DecimalError";
}

/**
 * Turns a number or numeric text from a provider into an exact decimal with at most `places` digits after the point.
 * @throws DecimalError when it is not finite, not numeric or absurdly large.
 */
export function toDecimal(value: number | string, places = 6): Decimal {
  const text = typeof value === "number" ? String(value) : value.trim().replace(",", ".");
  if (places === 6 && CANONICAL.test(text)) return text;
  let big: Big;
  try {
    big = new Big(text);
  } catch {
    throw new DecimalError(`"${text.slice(0, 40)}" is not a number`);
  }
  if (big.abs().gte(LIMIT)) throw new DecimalError(`"${text.slice(0, 40)}" is too large for an amount`);
  return big.round(places, Big.roundHalfUp).toFixed();
}

/** As {@link toDecimal}, with null and undefined passed through as null (unknown is not zero). */
export function toDecimalOrNull(value: number | string | null | undefined, places = 6): Decimal | null {
  if (value === null || value === undefined || value === "") return null;
  return toDecimal(value, places);
}

/** a + b, exact. */
export function plus(a: Decimal, b: Decimal): Decimal {
  return new Big(a).plus(b).toFixed();
}

/** a - b, exact. */
export function minus(a: Decimal, b: Decimal): Decimal {
  return new Big(a).minus(b).toFixed();
}

/** -1, 0 or 1. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  return new Big(a).cmp(b);
}
