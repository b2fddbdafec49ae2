import { z } from "zod";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}/, "must be a date");
const percent = z.number().min(0).max(100);

const location = z.object({
  street: z.string().default(""),
  city: z.string().default(""),
  postal_code: z.string().default(""),
  postal_code_location: z.string().default(""),
  country: z.object({ iso_3166_1: z.string() }).default({ iso_3166_1: "PT" }),
});

const itemInput = z.object({
  id: z.number().int().nullish(),
  description: z.string().nullish(),
  /** The id of a tax; a client was seen to send its rate as a number instead. */
  tax: z.union([z.string(), z.number()]).nullish(),
  price: z.number().nullish(),
  quantity: z.number().nullish(),
  discount: percent.nullish(),
  type: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
  /** The number of a warehouse; a client was seen to send its code instead. */
  warehouse: z.union([z.number(), z.string()]).nullish(),
});

/** The body of POST and PUT /salesinvoices; what is mandatory is checked afterwards, by method. */
export const invoiceInput = z.object({
  id: z.string().optional(),
  customer: z.number().int().optional(),
  salesman: z.number().int().optional(),
  series: z.string().optional(),
  your_reference: z.string().optional(),
  notes: z.string().optional(),
  vehicle_plate: z.string().optional(),
  delivery_method: z.string().optional(),
  sales_document: z.string().optional(),
  payment_condition: z.string().optional(),
  payment_method: z.string().optional(),
  date: day.optional(),
  expiration_date: day.optional(),
  closed: z.boolean().optional(),
  currency: z.string().optional(),
  exchange_rate: z.number().optional(),
  entity_discount: percent.optional(),
  financial_discount: percent.optional(),
  alternate_billing_address: z.string().optional(),
  alternate_shipping_address: z.string().optional(),
  loading_location: location.nullish(),
  unloading_location: location.nullish(),
  items: z.array(itemInput).max(2000).optional(),
});

export type InvoiceInput = z.output<typeof invoiceInput>;
export type ItemInput = z.output<typeof itemInput>;
export type LocationInput = z.output<typeof location>;
