import { DELIVERIES, DIRECTIONS, KINDS, LIFECYCLES, PAYMENTS } from "@comptoir/db";
import { PROVIDER_IDS } from "@comptoir/providers/catalog";
import { z } from "zod";

const plainDate = z.iso.date();
const decimal = z.string().regex(/^-?\d{1,15}(\.\d{1,4})?$/);

/** What a list of invoices is narrowed by; every part is optional and they all apply together. */
export const InvoiceFilter = z.object({
  providerIds: z.array(z.enum(PROVIDER_IDS)).max(10).optional(),
  connectionIds: z.array(z.guid()).max(50).optional(),
  direction: z.enum(DIRECTIONS).optional(),
  kinds: z.array(z.enum(KINDS)).max(KINDS.length).optional(),
  lifecycles: z.array(z.enum(LIFECYCLES)).max(LIFECYCLES.length).optional(),
  deliveries: z.array(z.enum(DELIVERIES)).max(DELIVERIES.length).optional(),
  payments: z.array(z.enum(PAYMENTS)).max(PAYMENTS.length).optional(),
  overdue: z.boolean().optional(),
  issuedFrom: plainDate.optional(),
  issuedTo: plainDate.optional(),
  grossMin: decimal.optional(),
  grossMax: decimal.optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  partyId: z.guid().optional(),
  search: z.string().trim().max(200).optional(),
  /** Records that the provider deleted are left out unless asked for. */
  deleted: z.boolean().optional(),
});
export type InvoiceFilter = z.infer<typeof InvoiceFilter>;

export const INVOICE_SORTS = ["issuedOn", "dueOn", "number", "party", "gross"] as const;

export const InvoiceSort = z.object({
  by: z.enum(INVOICE_SORTS),
  direction: z.enum(["asc", "desc"]),
});
export type InvoiceSort = z.infer<typeof InvoiceSort>;

/** A view of invoices: a company or all of the actor's, narrowed by a filter. */
export const InvoiceView = z.object({
  companyId: z.guid().optional(),
  filter: InvoiceFilter.default({}),
});
export type InvoiceView = z.infer<typeof InvoiceView>;
