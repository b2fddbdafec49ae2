import { z } from "zod";
import { optionalExternalId, optionalText } from "../../http/wire";

/** Credits, receipts and suppliers have no webhooks. */
export const WEBHOOK_TYPES = [
  "ContactCreated",
  "ContactUpdated",
  "ContactDeleted",
  "CustomerCreated",
  "CustomerUpdated",
  "CustomerDeleted",
  "InvoiceCreated",
  "InvoiceUpdated",
  "InvoiceDeleted",
  "ProductCreated",
  "ProductUpdated",
  "ProductDeleted",
  "QuoteCreated",
  "QuoteUpdated",
  "QuoteDeleted",
] as const;
export type WebhookType = (typeof WEBHOOK_TYPES)[number];

/** Altoviz API, schema Webhook, without the secret, which the list shows in clear. Id 0 is none. */
export const webhookWire = z.object({
  id: optionalExternalId,
  name: optionalText,
  url: z.string(),
  types: z
    .array(z.string())
    .nullish()
    .transform((types) => types ?? []),
});

export const webhookInput = z.object({
  name: z.string().min(1),
  url: z.url(),
  types: z.array(z.enum(WEBHOOK_TYPES)).min(1),
  secretKey: z.string().optional(),
});

export type Webhook = z.output<typeof webhookWire>;
export type WebhookInput = z.input<typeof webhookInput>;
