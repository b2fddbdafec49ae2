import { z } from "zod";

/** An exact decimal as a person entered it: a point, at most six places. */
export const decimalText = z
  .string()
  .trim()
  .regex(/^-?\d{1,13}(\.\d{1,6})?$/, "A number is needed.");

export const dayText = z.iso.date();

/** A line of text; blank is nothing. */
export function line(max = 250) {
  return z
    .string()
    .trim()
    .max(max)
    .transform((text) => text || null)
    .nullable()
    .default(null);
}

/** A provider's id of another record. */
export const reference = z.string().trim().min(1).max(200);
