import { type DiscountDraft, DocumentDraft, type LineDraft } from "@comptoir/providers/operations";
import { textOfNumber } from "./number-entry";

export const DOCUMENT_KINDS = ["invoice", "credit", "quote"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const RESOURCE_OF = { invoice: "invoices", credit: "credits", quote: "quotes" } as const;

export type DiscountForm = { kind: DiscountDraft["kind"]; value: string };

/** A line as it is typed. `tax` is the code of an entry of the provider's list: the rate, with its region behind a bar. */
export type LineForm = {
  key: string;
  kind: LineDraft["kind"];
  product: { externalId: string; name: string | null } | null;
  description: string;
  quantity: string;
  unit: string;
  unitPrice: string;
  discount: DiscountForm;
  tax: string;
};

/** A document as it is typed; numbers in the writing of the language. */
export type DocumentForm = {
  party: { externalId: string; name: string } | null;
  issuedOn: string;
  subject: string;
  orderReference: string;
  headerNotes: string;
  footerNotes: string;
  internalNotes: string;
  pricesIncludeTax: boolean;
  discount: DiscountForm;
  lines: LineForm[];
};

export const NO_DISCOUNT: DiscountForm = { kind: "percent", value: "" };

let made = 0;

/** An empty line; `tax` is what is usual at the provider. */
export function emptyLine(kind: LineForm["kind"] = "product", tax = ""): LineForm {
  made += 1;
  const priced = isPriced(kind);
  return {
    key: `line-${made}`,
    kind,
    product: null,
    description: "",
    quantity: priced ? "1" : "",
    unit: "",
    unitPrice: "",
    discount: NO_DISCOUNT,
    tax: priced ? tax : "",
  };
}

/** Whether lines of the kind have a price. */
export function isPriced(kind: LineForm["kind"]): boolean {
  return kind === "product" || kind === "service";
}

export function emptyForm(today: string): DocumentForm {
  return {
    party: null,
    issuedOn: today,
    subject: "",
    orderReference: "",
    headerNotes: "",
    footerNotes: "",
    internalNotes: "",
    pricesIncludeTax: false,
    discount: NO_DISCOUNT,
    lines: [emptyLine()],
  };
}

export type FormSource = { partyName: string; decimalComma: boolean };

/** The form of a stored document, to be changed; null where its provider gives none. */
export function formOfDraft(stored: unknown, { partyName, decimalComma }: FormSource): DocumentForm | null {
  const parsed = DocumentDraft.safeParse(stored);
  if (!parsed.success) return null;
  const draft = parsed.data;
  return {
    party: { externalId: draft.partyExternalId, name: partyName },
    issuedOn: draft.issuedOn ?? "",
    subject: draft.subject ?? "",
    orderReference: draft.orderReference ?? "",
    headerNotes: draft.headerNotes ?? "",
    footerNotes: draft.footerNotes ?? "",
    internalNotes: draft.internalNotes ?? "",
    pricesIncludeTax: draft.pricesIncludeTax,
    discount: discountForm(draft.discount, decimalComma),
    lines: draft.lines.map((line) => lineForm(line, decimalComma)),
  };
}

function lineForm(line: LineDraft, decimalComma: boolean): LineForm {
  return {
    ...emptyLine(line.kind),
    product: line.productExternalId === null ? null : { externalId: line.productExternalId, name: null },
    description: line.description ?? "",
    quantity: textOfNumber(line.quantity, decimalComma),
    unit: line.unit ?? "",
    unitPrice: textOfNumber(line.unitPrice, decimalComma),
    discount: discountForm(line.discount, decimalComma),
    tax: taxCode(line.taxRate, line.taxRegion),
  };
}

/** How an entry of the provider's list of tax rates is named. */
export function taxCode(rate: string | null, region: string | null): string {
  if (rate === null) return "";
  return region === null ? rate : `${rate}|${region}`;
}

function discountForm(discount: DiscountDraft | null, decimalComma: boolean): DiscountForm {
  if (discount === null) return NO_DISCOUNT;
  return { kind: discount.kind, value: textOfNumber(discount.value, decimalComma) };
}
