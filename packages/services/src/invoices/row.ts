import { DELIVERIES, DIRECTIONS, KINDS, LIFECYCLES, PAYMENTS, type SqlFragment } from "@comptoir/db";
import { PROVIDER_IDS } from "@comptoir/providers/catalog";
import { z } from "zod";
import type { FirmTransaction } from "../context";
import { overdueSql } from "./where";

/** One invoice of a list. Amounts are decimal text in `currency`, null is unknown; dates are YYYY-MM-DD. */
export const InvoiceListRow = z.object({
  id: z.string(),
  companyId: z.string(),
  companyName: z.string(),
  connectionId: z.string(),
  providerId: z.enum(PROVIDER_IDS),
  direction: z.enum(DIRECTIONS),
  kind: z.enum(KINDS),
  number: z.string().nullable(),
  lifecycle: z.enum(LIFECYCLES),
  delivery: z.enum(DELIVERIES),
  payment: z.enum(PAYMENTS),
  overdue: z.boolean(),
  providerStatus: z.string().nullable(),
  issuedOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  currency: z.string(),
  net: z.string().nullable(),
  tax: z.string().nullable(),
  gross: z.string().nullable(),
  open: z.string().nullable(),
  partyName: z.string().nullable(),
  partyTaxId: z.string().nullable(),
  hasDocument: z.boolean(),
  deletedAtProvider: z.boolean(),
});
export type InvoiceListRow = z.infer<typeof InvoiceListRow>;

/** The columns of {@link InvoiceListRow} over `invoices i` joined with `companies c`. */
export function rowColumns(tx: FirmTransaction): SqlFragment {
  return tx.sql`i.id, i.company_id as "companyId", c.name as "companyName", i.connection_id as "connectionId",
    i.provider_id as "providerId", i.direction, i.kind, i.number, i.lifecycle, i.delivery, i.payment,
    ${overdueSql(tx)} as overdue, i.provider_status as "providerStatus",
    i.issued_on::text as "issuedOn", i.due_on::text as "dueOn", i.currency,
    trim_scale(i.net)::text as net, trim_scale(i.tax)::text as tax, trim_scale(i.gross)::text as gross,
    trim_scale(i.open)::text as open, i.party_name as "partyName", i.party_tax_id as "partyTaxId",
    i.has_document as "hasDocument", i.deleted_at_provider is not null as "deletedAtProvider"`;
}

/** The tables that {@link rowColumns} and the view's conditions read. */
export function rowSource({ sql }: FirmTransaction): SqlFragment {
  return sql`invoices i join companies c on c.firm_id = i.firm_id and c.id = i.company_id`;
}
