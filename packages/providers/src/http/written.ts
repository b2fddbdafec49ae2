import Big from "big.js";
import { z } from "zod";

/** Nothing larger is an amount, and beyond it a JSON number no longer prints what was meant. */
const LIMIT = new Big("1e15");

/**
 * The JSON number that prints exactly the value of a decimal text, or null where there is none:
 * no number, too large, or more digits than a double holds.
 */
export function jsonNumber(decimal: string): number | null {
  const text = decimal.trim();
  if (!/^-?\d{1,16}(\.\d{1,20})?$/.test(text)) return null;
  const exact = new Big(text);
  const number = Number(text);
  if (exact.abs().gte(LIMIT) || !new Big(String(number)).eq(exact)) return null;
  // -0 is no amount.
  return number + 0;
}

/** A decimal text ("1234.50"), written as the JSON number of the same value. */
export const writtenDecimal = z.string().transform((text, context): number => {
  const number = jsonNumber(text);
  if (number !== null) return number;
  context.addIssue({ code: "custom", message: `"${text.slice(0, 40)}" cannot be sent as a number` });
  return z.NEVER;
});

/** Our text of an integer id, written as a JSON number. */
export const writtenId = z
  .string()
  .regex(/^[1-9]\d{0,9}$/, "is not an id")
  .transform(Number);

/** A calendar day. */
export const writtenDate = z.iso.date();
