import { z } from "zod";
import { jsonBody, type SandboxResponse } from "../http/server";
import { refused, validationFailed } from "./answers";
import { type Call, dateOf } from "./call";
import { KEPT_FIELDS, type Kind, LINE_TYPES, type SaleDocument, type SaleLine } from "./documents";
import { findUnit, findVat } from "./rates";
import { customerName, type Product } from "./records";

const discountSchema = z.object({ type: z.enum(["Percent", "Fixed"]).default("Percent"), value: z.number() });
const vatSchema = z.object({ rate: z.number().nullish(), region: z.string().nullish() });

const lineSchema = z.object({
  type: z.enum(LINE_TYPES).nullish(),
  description: z.string().nullish(),
  quantity: z.number().nullish(),
  taxExcludedPrice: z.number().nullish(),
  taxIncludedPrice: z.number().nullish(),
  vat: vatSchema.nullish(),
  discount: discountSchema.nullish(),
  productId: z.number().nullish(),
  productNumber: z.string().nullish(),
  unit: z.object({ code: z.string().nullish() }).nullish(),
  classificationId: z.number().nullish(),
  date: z.string().nullish(),
});

const draftSchema = z.looseObject({
  internalId: z.string().nullish(),
  number: z.string().nullish(),
  customerId: z.number().int().nullish(),
  customerNumber: z.string().nullish(),
  customerName: z.string().nullish(),
  date: z.string().nullish(),
  lines: z.array(lineSchema).nullish(),
  globalDiscount: discountSchema.nullish(),
  shippingAmount: z.number().nullish(),
  shippingVat: vatSchema.nullish(),
  useTaxIncludedPrices: z.boolean().nullish(),
});

type Draft = z.output<typeof draftSchema>;

/** A draft of the request's body. Names it does not know are ignored; 0 and "" count as not given. */
export function readDraft(call: Call, kind: Kind): { document: SaleDocument } | { refusal: SandboxResponse } {
  const read = draftSchema.safeParse(jsonBody(call.request));
  if (!read.success) {
    return {
      refusal: validationFailed(...read.error.issues.map((issue) => `${issue.path}: ${issue.message}`)),
    };
  }
  const draft = read.data;
  const lines = draft.lines ?? [];
  if (lines.length === 0) {
    return { refusal: validationFailed("The specified condition was not met for 'Lines'.") };
  }
  if (lines.some(({ vat }) => vat && (vat.rate == null || !findVat(vat.rate, vat.region ?? "FR")))) {
    return { refusal: refused("La TVA n'existe pas.") };
  }
  const date = draft.date ? dateOf(draft.date) : call.state.today();
  if (date === undefined) return { refusal: validationFailed(`The value '${draft.date}' is not valid.`) };
  return { document: documentOf(call, kind, { draft, date }) };
}

function documentOf(
  { books }: Call,
  kind: Kind,
  { draft, date }: { draft: Draft; date: string },
): SaleDocument {
  const customer = draft.customerId
    ? books.customers.get(draft.customerId)
    : [...books.customers.values()].find(
        ({ number }) => draft.customerNumber && number === draft.customerNumber,
      );
  const taxIncluded = draft.useTaxIncludedPrices ?? false;
  return {
    kind,
    id: books.nextId(),
    internalId: draft.internalId || null,
    number: draft.number || null,
    customerId: customer?.id ?? null,
    customerName: draft.customerName || (customer ? customerName(customer) : null),
    date,
    terms: [{ days: customer?.termDays ?? 30, percent: 100 }],
    lines: (draft.lines ?? []).map((line) => {
      const product = [...books.products.values()].find(
        ({ id, number }) => id === line.productId || (line.productNumber && number === line.productNumber),
      );
      return lineOf(line, { id: books.nextId(), product, taxIncluded });
    }),
    globalDiscount: draft.globalDiscount ?? null,
    shippingAmount: draft.shippingAmount ?? 0,
    shippingVatRate: draft.shippingVat?.rate ?? 20,
    useTaxIncludedPrices: taxIncluded,
    isDraft: true,
    isProforma: false,
    sentAt: null,
    payments: [],
    cancels: null,
    replacedBy: null,
    kept: Object.fromEntries(KEPT_FIELDS.map((field) => [field, draft[field]])),
    overrides: {},
  };
}

/** A price under another name than the documented two counts for nothing: the line then totals 0. */
function lineOf(
  line: z.output<typeof lineSchema>,
  { id, product, taxIncluded }: { id: number; product: Product | undefined; taxIncluded: boolean },
): SaleLine {
  const priced = !line.type || line.type === "Product" || line.type === "Service";
  const given = taxIncluded ? line.taxIncludedPrice : line.taxExcludedPrice;
  return {
    id,
    type: line.type ?? product?.type ?? "Product",
    description: line.description || (product?.name ?? null),
    quantity: priced ? line.quantity || 1 : null,
    price: priced ? given || (product?.unitPrice ?? 0) : null,
    vatRate: priced ? (line.vat?.rate ?? product?.vatRate ?? 20) : null,
    discount: line.discount ?? null,
    productId: product?.id ?? null,
    unitCode: findUnit(line.unit?.code ?? null)?.code ?? product?.unitCode ?? null,
    classificationId: line.classificationId || null,
    date: line.date ? (dateOf(line.date) ?? null) : null,
  };
}
