import { MappingError } from "../../errors";
import type { InvoiceLineRecord, InvoiceRecord, Lifecycle } from "../../records";
import type { WisedatSalesInvoice } from "../resources/sales-invoices";
import { invoiceParty } from "./customer";
import { kindOf } from "./document-kind";
import { mapItems } from "./items";

const DEFAULT_DECIMALS = 2;

const CURRENCY_BY_SYMBOL: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP" };

/**
 * A sales invoice from the list or by its id. The server says neither whether it was sent nor, in this record,
 * whether it was paid: a draft or a cancelled one has nothing to be paid, of the others it is unknown.
 * @throws MappingError
 */
export function mapSalesInvoice(invoice: WisedatSalesInvoice): InvoiceRecord {
  const lifecycle = lifecycleOf(invoice);
  const kind = kindOf(invoice.sales_document);
  return {
    direction: "sale",
    kind,
    number: numberOf(invoice),
    lifecycle,
    delivery: "unknown",
    payment: lifecycle === "final" && kind !== "pro_forma" ? "unknown" : "not_applicable",
    providerStatus: invoice.canceled ? "canceled" : invoice.closed ? "closed" : "open",
    issuedOn: invoice.date,
    dueOn: invoice.expiration_date,
    currency: currencyOf(invoice),
    net: invoice.subtotal,
    tax: invoice.taxes,
    gross: invoice.total,
    open: null,
    party: invoice.customer ? invoiceParty(invoice.customer) : null,
    lines: linesOf(invoice),
    hasDocument: lifecycle !== "draft",
    relatedExternalIds: [],
  };
}

/** Null where the payload is the list's, which carries no items. */
export function linesOf(invoice: WisedatSalesInvoice): InvoiceLineRecord[] | null {
  return invoice.items ? mapItems(invoice.items, invoice.currency.decimal_cases ?? DEFAULT_DECIMALS) : null;
}

function lifecycleOf({ canceled, closed }: WisedatSalesInvoice): Lifecycle {
  if (canceled) return "cancelled";
  return closed ? "final" : "draft";
}

/** As Portuguese documents print it: type, series, number ("FT A/123"). A draft may have none yet. */
function numberOf(invoice: WisedatSalesInvoice): string | null {
  if (!invoice.document_number) return null;
  const series = invoice.series ? `${invoice.series.id}/` : "";
  return `${invoice.sales_document.id} ${series}${invoice.document_number}`;
}

function currencyOf({ currency }: WisedatSalesInvoice): string {
  const code = currency.id?.toUpperCase() ?? "";
  if (/^[A-Z]{3}$/.test(code)) return code;
  const bySymbol = CURRENCY_BY_SYMBOL[currency.symbol ?? ""];
  if (bySymbol) return bySymbol;
  throw new MappingError("currency.id", "not an ISO 4217 code");
}
