import { z } from "zod";
import type { Transport } from "../../http/transport";
import { externalId, optionalDecimal, optionalPlainDate, optionalText } from "../../http/wire";
import { readOne } from "../answers";
import { readPdf } from "../pdf";
import { wisedatCustomer } from "./customers";
import type { ListSource } from "./lists";

const reference = z.looseObject({ id: externalId }).nullish();

export const wisedatItem = z.looseObject({
  /** 1 merchandise or service, 2 postage, 3 adjustment, 4 and 5 discounts in value, 6 notes. */
  type: z.number().int().min(1).max(6).nullish(),
  description: optionalText,
  product: z
    .looseObject({
      name: z.union([z.string(), z.number()]).nullish(),
      unit: z.looseObject({ id: optionalText, description: optionalText }).nullish(),
    })
    .nullish(),
  tax: z.looseObject({ value: optionalDecimal }).nullish(),
  price: optionalDecimal,
  quantity: optionalDecimal,
  discount: optionalDecimal,
});

export type WisedatItem = z.infer<typeof wisedatItem>;

/** A sales invoice: lists give the header, `items` and the customer's addresses come when asked for by id. */
export const wisedatSalesInvoice = z.looseObject({
  id: externalId,
  document_number: z.number().int().nullish(),
  customer: wisedatCustomer.nullish(),
  series: reference,
  sales_document: z.looseObject({
    id: externalId,
    document_type: z.number().int(),
    saft_type: z.number().int(),
  }),
  currency: z.looseObject({
    id: optionalText,
    symbol: optionalText,
    decimal_cases: z.number().int().min(0).max(6).nullish(),
  }),
  date: optionalPlainDate,
  expiration_date: optionalPlainDate,
  canceled: z.boolean(),
  closed: z.boolean(),
  subtotal: optionalDecimal,
  taxes: optionalDecimal,
  total: optionalDecimal,
  items: z.array(wisedatItem).nullish(),
});

export type WisedatSalesInvoice = z.infer<typeof wisedatSalesInvoice>;

/** GET /salesinvoices. Its list stands under `sales_invoice`. */
export const salesInvoiceList: ListSource = {
  operation: "salesinvoices.list",
  path: "/salesinvoices",
  query: {},
};

/** GET /salesinvoices?id=: with lines. 409 where another application made it invalid for the API. */
export async function fetchSalesInvoice(transport: Transport, id: string): Promise<string> {
  const operation = "salesinvoices.byId";
  const answer = await transport.request(operation, { method: "GET", path: "/salesinvoices", query: { id } });
  return readOne(answer, operation);
}

/** GET /salesinvoices/invoice?idinvoice=: the PDF. */
export async function fetchSalesInvoicePdf(transport: Transport, id: string): Promise<Uint8Array> {
  const operation = "salesinvoices.document";
  const answer = await transport.request(operation, {
    method: "GET",
    path: "/salesinvoices/invoice",
    query: { idinvoice: id },
  });
  return readPdf(answer, operation);
}
