import { z } from "zod";
import { DecimalError, toDecimal, type Decimal } from "../decimal";
import type { PlainDate } from "../records";

function decimalIn(value: number | string, context: z.RefinementCtx): Decimal {
  try {
    return toDecimal(value);
  } catch (error) {
    if (!(error instanceof DecimalError)) throw error;
    context.addIssue({ code: "custom", message: error.message });
    return z.NEVER;
  }
}

/** A number or numeric text, as an exact decimal. */
export const decimal = z.union([z.number(), z.string()]).transform(decimalIn);

/** As {@link decimal}; absent, null and "" are unknown. */
export const optionalDecimal = z
  .union([z.number(), z.string()])
  .nullish()
  .transform((value, context): Decimal | null =>
    value === null || value === undefined || (typeof value === "string" && value.trim() === "")
      ? null
      : decimalIn(value, context),
  );

/** A text; absent, null and blank are null. */
export const optionalText = z
  .string()
  .nullish()
  .transform((value): string | null => value?.trim() || null);

/** A provider's id: an integer or a non-blank text, kept as text. */
export const externalId = z
  .union([z.number().int(), z.string().trim().min(1)])
  .transform((value) => String(value));

/** As {@link externalId}; absent, null, "" and 0 ("no such record") are null. */
export const optionalExternalId = z
  .union([z.number().int(), z.string()])
  .nullish()
  .transform((value): string | null => {
    const text = value === null || value === undefined ? "" : String(value).trim();
    return text === "" || text === "0" ? null : text;
  });

/** A date, or a date-time whose day is meant, as a calendar day. */
export const plainDate = z.string().transform(plainDateIn);

/** As {@link plainDate}; absent, null, "" and the first day of the calendar (".NET nothing") are null. */
export const optionalPlainDate = z
  .string()
  .nullish()
  .transform((value, context): PlainDate | null =>
    !value || value.startsWith("0001-01-01") ? null : plainDateIn(value, context),
  );

function plainDateIn(value: string, context: z.RefinementCtx): PlainDate {
  const day = plainDateOf(value);
  if (day !== null) return day;
  context.addIssue({ code: "custom", message: `"${value.slice(0, 40)}" is not a date` });
  return z.NEVER;
}

function plainDateOf(value: string): PlainDate | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(value.trim());
  const day = match?.[1];
  if (day === undefined) return null;
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) ? day : null;
}

/** Two capital letters, else null. */
export const optionalCountry = z
  .string()
  .nullish()
  .transform((value): string | null => {
    const code = value?.trim().toUpperCase() ?? "";
    return /^[A-Z]{2}$/.test(code) ? code : null;
  });

/** Absent and null are false. */
export const optionalFlag = z
  .boolean()
  .nullish()
  .transform((value) => value === true);
