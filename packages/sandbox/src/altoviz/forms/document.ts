import { type Balance, balanceOf, overdueCents } from "../balance";
import { type KeptField, KINDS, type SaleDocument } from "../documents";
import { findVat } from "../rates";
import { type Customer, customerName } from "../records";
import { type AltovizState, type Books, documentsOf } from "../state";
import { totalsOf } from "../totals";
import { addressForm, contactForm } from "./address";
import { personType } from "./customer";
import { lineForm } from "./line";

/** An Invoice, a Credit or a Quote as the API gives it. */
export function documentForm(
  document: SaleDocument,
  books: Books,
  state: AltovizState,
): Record<string, unknown> {
  const customer = document.customerId === null ? undefined : books.customers.get(document.customerId);
  const balance = balanceOf(document);
  return {
    ...ownFields(document),
    ...partyFields(document, customer, state),
    ...amountFields(document, books),
    balance: balance.balanceCents / 100,
    ...(document.quote ?? ledgerFields(document, balance, state)),
    ...(document.kind === "invoice" ? invoiceFields(document, books) : {}),
    ...(document.kind === "credit" ? creditFields(document, books) : {}),
    ...document.overrides,
  };
}

/** What quotes do not have. */
function ledgerFields(document: SaleDocument, balance: Balance, state: AltovizState) {
  return {
    commitments: balance.commitments.map(({ dueOn, cents, dueCents }, index) => ({
      amount: cents / 100,
      date: dueOn,
      dueAmount: dueCents / 100,
      id: document.id * 10 + index,
      thirdId: document.customerId,
    })),
    isDraft: document.isDraft,
    isPaid: isPaid(document, balance.balanceCents),
    overdue: overdueCents(balance, state.today()) / 100,
    vatMode: kept(document, "vatMode", "Auto"),
  };
}

function partyFields(document: SaleDocument, customer: Customer | undefined, state: AltovizState) {
  const address = customer?.address ? addressForm(customer.address) : null;
  const shipping = customer?.shippingAddress ? addressForm(customer.shippingAddress) : null;
  const contact = customer ? contactForm(customer) : null;
  return {
    billingAddress: kept(document, "billingAddress", address),
    billingContact: kept(document, "billingContact", contact),
    customerElectronicAddress: kept(document, "customerElectronicAddress", null),
    customerId: document.customerId,
    customerName: document.customerName ?? (customer ? customerName(customer) : null),
    customerNumber: customer?.number ?? null,
    customerSiret: kept(document, "customerSiret", customer?.siret ?? null),
    customerType: personType(customer?.type ?? "Business", state.switches),
    customerVatNumber: kept(document, "customerVatNumber", customer?.vatNumber ?? null),
    shippingAddress: kept(document, "shippingAddress", shipping),
    shippingContact: kept(document, "shippingContact", contact),
  };
}

function amountFields(document: SaleDocument, books: Books) {
  const totals = totalsOf(document);
  const region = String(kept(document, "region", "FR"));
  const taxIncluded = document.useTaxIncludedPrices;
  return {
    grossTaxExcludedAmount: totals.undiscountedCents / 100,
    lines: totals.lines.map((line) => lineForm(line, { books, taxIncluded, region })),
    shippingAmount: document.shippingAmount,
    shippingVat: document.shippingAmount > 0 ? (findVat(document.shippingVatRate, region) ?? null) : null,
    taxAmount: totals.taxCents / 100,
    taxExcludedAmount: totals.netCents / 100,
    taxIncludedAmount: totals.totalCents / 100,
    useTaxIncludedPrices: document.useTaxIncludedPrices,
    vats: totals.groups.map(({ rate, netCents, taxCents }) => ({
      taxExcludedAmount: netCents / 100,
      vat: findVat(rate, region) ?? null,
      vatAmount: taxCents / 100,
    })),
  };
}

function ownFields(document: SaleDocument) {
  return {
    customerOrderReference: kept(document, "customerOrderReference", null),
    date: document.date,
    footerNotes: kept(document, "footerNotes", null),
    globalDiscount: document.globalDiscount,
    headerNotes: kept(document, "headerNotes", null),
    id: document.id,
    internalId: document.internalId,
    internalNotes: kept(document, "internalNotes", null),
    liableToVat: kept(document, "liableToVat", true),
    metadata: kept(document, "metadata", {}),
    number: document.number,
    pdfUrl: `${KINDS[document.kind].root.toLowerCase()}/download/${document.id}`,
    publicLink: kept(document, "publicLink", null),
    region: kept(document, "region", "FR"),
    sentAt: document.sentAt,
    subject: kept(document, "subject", null),
    vatNote: kept(document, "vatNote", null),
    vatReverseCharge: kept(document, "vatReverseCharge", false),
    vendorReference: kept(document, "vendorReference", null),
  };
}

/** The last five are sent by the server and stand in none of its documents. */
function invoiceFields(document: SaleDocument, books: Books) {
  const credit = document.cancels === null ? undefined : documentsOf(books, "credit").get(document.cancels);
  return {
    cancellationCreditId: credit?.id ?? null,
    cancellationCreditNumber: credit?.number ?? null,
    isCancelled: document.cancels !== null,
    isProforma: document.isProforma,
    replacedBy: document.replacedBy,
    cancelledCreditId: credit?.id ?? null,
    cancelledCreditNumber: credit?.number ?? null,
    eInvoicingInvoiceId: null,
    eInvoicingProviderId: null,
    eInvoicingStatus: null,
  };
}

/** "Invoicet" is how the server spells it. */
function creditFields(document: SaleDocument, books: Books) {
  const invoice = document.cancels === null ? undefined : documentsOf(books, "invoice").get(document.cancels);
  return { cancelledInvoicetId: invoice?.id ?? null, cancelledInvoicetNumber: invoice?.number ?? null };
}

function kept(document: SaleDocument, field: KeptField, otherwise: unknown): unknown {
  return document.kept[field] ?? otherwise;
}

/** A cancelled invoice owes nothing and is not paid; a credit is paid once it is used up or refunded. */
function isPaid(document: SaleDocument, balanceCents: number): boolean {
  if (document.isDraft || balanceCents > 0) return false;
  return document.kind === "credit" || document.cancels === null;
}
