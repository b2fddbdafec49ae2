import { z } from "zod";
import { jsonBody, type SandboxResponse } from "../../http/server";
import { validationFailed } from "../answers";
import { type Call, dateOf } from "../call";

export type Read<Value> = { value: Value } | { refusal: SandboxResponse };

/** The body by the schema. Names it does not know are ignored. */
export function readBody<Schema extends z.ZodType>(call: Call, schema: Schema): Read<z.output<Schema>> {
  const body = jsonBody(call.request);
  if (typeof body !== "object" || body === null) {
    return { refusal: validationFailed("A non-empty request body is required.") };
  }
  const read = schema.safeParse(body);
  if (read.success) return { value: read.data };
  const errors = read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  return { refusal: validationFailed(...errors) };
}

/** A text, or null: a blank one counts as not given. */
export const optionalText = z
  .string()
  .nullish()
  .transform((text) => text || null);

/** An amount or an id, or null: 0 counts as not given. */
export const optionalNumber = z
  .number()
  .nullish()
  .transform((value) => value || null);

/** A date or a date-time, or null; blank counts as not given. */
export const optionalDate = z
  .string()
  .refine((text) => text === "" || dateOf(text) !== undefined, "The value is not valid.")
  .nullish()
  .transform((text) => (text ? (dateOf(text) ?? null) : null));

export const metadata = z
  .record(z.string(), z.string())
  .nullish()
  .transform((given) => given ?? null);

/** Under the documented names; `line1`, `zipCode` and the like are ignored. */
export const addressFields = z
  .object({ street: optionalText, zipcode: optionalText, city: optionalText, countryIso: optionalText })
  .nullish()
  .transform((address) => address ?? null);

export const companyInfo = z
  .object({ siret: optionalText, vatNumber: optionalText, electronicAddress: optionalText })
  .nullish()
  .transform((info) => info ?? { siret: null, vatNumber: null, electronicAddress: null });

export const PAYMENT_METHODS = [
  "Transfer",
  "Order",
  "Check",
  "Cash",
  "Card",
  "Bill",
  "Usec",
  "Other",
] as const;
