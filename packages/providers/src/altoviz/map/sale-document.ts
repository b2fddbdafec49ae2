import { compare, type Decimal, minus } from "../../decimal";
import { decodePayload } from "../../http/decode";
import type { InvoicePartyRecord, InvoiceRecord, MappedRecord } from "../../records";
import { type SaleDocuments, type SaleDocumentWire, saleDocumentWire } from "../schemas/sale-document";
import { linesOf } from "./lines";
import { deliveryOf, dueDateOf, lifecycleOf, paymentOf } from "./payment";

/** Altoviz has no currency field: its tenants are French and write in euros. */
export const CURRENCY = "EUR";

/** @throws MappingError */
export function mapSaleDocument(resource: SaleDocuments, payload: string): MappedRecord {
  const wire = decodePayload(saleDocumentWire, payload);
  return { type: "invoice", invoice: invoiceOf(resource, wire), party: null };
}

function invoiceOf(resource: SaleDocuments, wire: SaleDocumentWire): InvoiceRecord {
  const isCredit = resource === "credits";
  const amounts = amountsOf(wire, isCredit);
  const lifecycle = lifecycleOf(wire);
  return {
    direction: "sale",
    kind: isCredit ? "credit_note" : wire.isProforma ? "pro_forma" : "invoice",
    number: wire.number,
    lifecycle,
    delivery: deliveryOf(wire),
    payment: paymentOf(wire, { isCredit, gross: amounts.gross, open: amounts.balance }),
    providerStatus: wire.isDraft ? "Draft" : wire.isPaid ? "Paid" : null,
    issuedOn: wire.date,
    dueOn: dueDateOf(wire),
    currency: CURRENCY,
    net: amounts.net,
    tax: amounts.tax,
    gross: amounts.gross,
    open: lifecycle === "final" ? amounts.balance : "0",
    party: partyOf(wire),
    lines: linesOf(wire.lines ?? []),
    hasDocument: wire.pdfUrl !== null || !wire.isDraft,
    relatedExternalIds: wire.cancelledInvoicetId === null ? [] : [`invoices:${wire.cancelledInvoicetId}`],
  };
}

type Amounts = Record<"net" | "tax" | "gross" | "balance", Decimal | null>;

/** A credit's amounts are kept positive, its kind says that they are taken off; whichever sign Altoviz writes. */
function amountsOf(wire: SaleDocumentWire, isCredit: boolean): Amounts {
  const { taxExcludedAmount: net, taxAmount: tax, taxIncludedAmount: gross, balance } = wire;
  const turned = isCredit && gross !== null && compare(gross, "0") < 0;
  const turn = (amount: Decimal | null) => (turned && amount !== null ? minus("0", amount) : amount);
  return { net: turn(net), tax: turn(tax), gross: turn(gross), balance: turn(balance) };
}

/** Who stands on a document, as printed there. */
export function partyOf(wire: SaleDocumentWire): InvoicePartyRecord | null {
  if (wire.customerId === null && wire.customerName === null) return null;
  return {
    externalId: wire.customerId,
    name: wire.customerName,
    taxId: wire.customerVatNumber,
    country: wire.billingAddress?.countryIso ?? null,
    email: wire.billingContact?.email ?? null,
    street: wire.billingAddress?.street ?? null,
    postalCode: wire.billingAddress?.zipcode ?? null,
    city: wire.billingAddress?.city ?? null,
  };
}
