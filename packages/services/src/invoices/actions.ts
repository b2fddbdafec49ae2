import { isCreation, OPERATION_TYPES, resourceOf } from "@comptoir/providers";
import { z } from "zod";
import { availabilityOf } from "../operations/availability";
import type { Operation } from "../operations/operation";
import type { LoadedInvoice } from "./load";

/** One thing to do with a document. `reason` is a word for the screen's sentence table. */
export const InvoiceAction = z.object({
  type: z.string(),
  allowed: z.boolean(),
  reason: z.string().nullable(),
});
export type InvoiceAction = z.infer<typeof InvoiceAction>;

/** Every kind of write there is for such a document, with whether it can be asked for now. */
export function invoiceActions(invoice: LoadedInvoice, operations: readonly Operation[]): InvoiceAction[] {
  const { providerId, deletedAtProvider, lifecycle, payment } = invoice;
  const record = { providerId, deletedAtProvider, state: { lifecycle, payment } };
  return OPERATION_TYPES.filter((type) => resourceOf(type) === invoice.resource && !isCreation(type)).map(
    (type) => ({ type, ...availabilityOf(type, record, operations) }),
  );
}
