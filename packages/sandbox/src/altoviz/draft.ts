import { z } from "zod";
import type { SandboxResponse } from "../http/server";
import { refused, validationFailed } from "./answers";
import type { Call } from "./call";
import { KEPT_FIELDS, KINDS, type Kind, QUOTE_STATUSES, type SaleDocument } from "./documents";
import { documentCustomer } from "./document-customer";
import { lineOf, lineSchema } from "./draft-line";
import { addressForm } from "./forms/address";
import { type Customer, customerName } from "./records";
import { addressFields, optionalDate, optionalNumber, optionalText, readBody } from "./resource/body";
import { notInitialised } from "./resource/numbers";
import { discountSchema, isKnownVat, vatSchema } from "./schemas";

const draftSchema = z.looseObject({
  internalId: optionalText,
  number: optionalText,
  customerId: optionalNumber,
  customerNumber: optionalText,
  customerName: optionalText,
  date: optionalDate,
  lines: z.array(lineSchema).nullish(),
  globalDiscount: discountSchema.nullish(),
  shippingAmount: z.number().nullish(),
  shippingVat: vatSchema.nullish(),
  useTaxIncludedPrices: z.boolean().nullish(),
  billingAddress: addressFields,
  shippingAddress: addressFields,
  status: z.enum(QUOTE_STATUSES).nullish(),
  validityDate: optionalDate,
  acceptedAt: optionalText,
  refusedAt: optionalText,
  deposit: discountSchema.nullish(),
});

type Draft = z.output<typeof draftSchema>;

/**
 * The document of the request's body: a draft, or a quote, which is none. Names it does not know are ignored; 0 and ""
 * count as not given. A replacement without lines empties the document, a new one is refused.
 */
export function readDraft(
  call: Call,
  kind: Kind,
  { replaces = false } = {},
): { document: SaleDocument } | { refusal: SandboxResponse } {
  const read = readBody(call, draftSchema);
  if ("refusal" in read) return read;
  const draft = read.value;
  const lines = draft.lines ?? [];
  const { switches } = call.state;
  const mayBeEmpty = replaces && (kind === "credit" || switches.putWithoutLines === "emptied");
  if (lines.length === 0 && !mayBeEmpty) {
    return { refusal: validationFailed("The specified condition was not met for 'Lines'.") };
  }
  if (![draft.shippingVat, ...lines.map(({ vat }) => vat)].every(isKnownVat)) {
    return { refusal: refused("La TVA n'existe pas.") };
  }
  const customer = documentCustomer(call, draft);
  if ("refusal" in customer) return customer;
  if (kind === "quote" && draft.number === null && switches.numbering === "uninitialised") {
    return { refusal: notInitialised(KINDS.quote.label) };
  }
  return { document: documentOf(call, kind, { draft, customer: customer.value }) };
}

function documentOf(
  { books, state }: Call,
  kind: Kind,
  { draft, customer }: { draft: Draft; customer: Customer | null },
): SaleDocument {
  const taxIncluded = draft.useTaxIncludedPrices ?? false;
  const date = draft.date ?? state.today();
  const quote = kind === "quote";
  return {
    kind,
    id: books.nextId(),
    internalId: draft.internalId,
    number: draft.number ?? (quote ? books.nextNumber(kind, date.slice(0, 4)) : null),
    customerId: customer?.id ?? null,
    customerName: draft.customerName ?? (customer ? customerName(customer) : null),
    date,
    terms: [{ days: customer?.termDays ?? 30, percent: 100 }],
    lines: (draft.lines ?? []).map((line) => lineOf(line, { books, taxIncluded })),
    globalDiscount: draft.globalDiscount ?? null,
    shippingAmount: draft.shippingAmount ?? 0,
    shippingVatRate: draft.shippingVat?.rate ?? 20,
    useTaxIncludedPrices: taxIncluded,
    rounding: state.switches.rounding,
    isDraft: !quote,
    isProforma: false,
    sentAt: null,
    payments: [],
    cancels: null,
    replacedBy: null,
    quote: quote ? quoteFields(draft) : null,
    kept: keptFields(draft),
    overrides: {},
  };
}

function quoteFields({ status, validityDate, acceptedAt, refusedAt, deposit }: Draft) {
  return { status: status ?? "Pending", validityDate, acceptedAt, refusedAt, deposit: deposit ?? null };
}

/** Addresses are given back in the read form. */
function keptFields(draft: Draft): SaleDocument["kept"] {
  const { billingAddress, shippingAddress } = draft;
  return {
    ...Object.fromEntries(KEPT_FIELDS.map((field) => [field, draft[field]])),
    billingAddress: billingAddress ? addressForm(billingAddress) : null,
    shippingAddress: shippingAddress ? addressForm(shippingAddress) : null,
  };
}
