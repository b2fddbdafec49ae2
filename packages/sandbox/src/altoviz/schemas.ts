import { z } from "zod";
import { findVat } from "./rates";

/** Parts that several bodies have. */
export const discountSchema = z.object({
  type: z.enum(["Percent", "Fixed"]).default("Percent"),
  value: z.number(),
});

/** By value: an `id` is not read, and a rate without its `rate` does not exist. */
export const vatSchema = z.object({ rate: z.number().nullish(), region: z.string().nullish() });

/** By value: an `id` is not read, and the unit is then null. */
export const unitSchema = z.object({ code: z.string().nullish() });

export type VatReference = z.output<typeof vatSchema>;

/** Whether Altoviz has the rate; nothing given is fine. */
export function isKnownVat(vat: VatReference | null | undefined): boolean {
  return !vat || (vat.rate != null && findVat(vat.rate, vat.region ?? "FR") !== undefined);
}
