import { z } from "zod";
import { writtenDate, writtenDecimal, writtenId } from "../../http/written";

/** A flag; absent and null are unknown. */
export const optionalBoolean = z
  .boolean()
  .nullish()
  .transform((value): boolean | null => value ?? null);

/** Text by text; absent and null are empty. */
export const metadata = z
  .record(z.string(), z.string().nullable())
  .nullish()
  .transform((value): Record<string, string | null> => value ?? {});

/**
 * Fields of an input. Left out (or undefined): not written, so that an update keeps what stands there.
 * Null: cleared.
 */
export const textInput = z.string().nullish();
export const flagInput = z.boolean().nullish();
export const decimalInput = writtenDecimal.nullish();
export const idInput = writtenId.nullish();
export const dateInput = writtenDate.nullish();
export const metadataInput = z.record(z.string(), z.string()).nullish();

/** A field that Altoviz does not take as null: only left out, or a value. */
export const setFlagInput = z.boolean().optional();
export const setDecimalInput = writtenDecimal.optional();
