import type { DiscountDraft, DocumentDraft, LineDraft } from "@comptoir/providers/operations";
import { type DiscountForm, type DocumentForm, isPriced, type LineForm } from "./document-form";
import { numberFromText } from "./number-entry";
import { type CountedDocument } from "./totals";

export type ProblemCode =
  | "partyMissing"
  | "dayMissing"
  | "linesMissing"
  | "descriptionMissing"
  | "priceMissing"
  | "taxMissing"
  | "notANumber";

/** `field` is the end of the control's id; `line` counts from 1 where it is about one. */
export type DocumentProblem = { field: string; name: string; line: number | null; code: ProblemCode };

export type FormReading = {
  /** What is sent; null while something is wrong. */
  input: DocumentDraft | null;
  problems: DocumentProblem[];
  /** What counts already. */
  counted: CountedDocument;
};

export type ReadingRules = { decimalComma: boolean; hasTaxRates: boolean };

/** The id of a line's control, after the form's own prefix. */
export function lineField(line: Pick<LineForm, "key">, name: string): string {
  return `${line.key}-${name}`;
}

/** What was typed, as the provider is sent it, with all that is wrong in the order of the fields. */
export function readForm(form: DocumentForm, rules: ReadingRules): FormReading {
  const problems: DocumentProblem[] = [];
  const note = (name: string, code: ProblemCode) => problems.push({ field: name, name, line: null, code });
  if (form.party === null) note("party", "partyMissing");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(form.issuedOn)) note("issuedOn", "dayMissing");
  if (form.lines.length === 0) note("lines", "linesMissing");
  const lines = form.lines.map((line, at) => {
    const reading = readLine(line, rules);
    for (const { name, code } of reading.problems) {
      problems.push({ field: lineField(line, name), name, line: at + 1, code });
    }
    return reading.line;
  });
  const discount = readDiscount(form.discount, rules);
  if (discount === undefined) note("discount", "notANumber");
  const counted = { lines, discount: discount ?? null, pricesIncludeTax: form.pricesIncludeTax };
  return { input: problems.length === 0 ? inputOf(form, counted.discount, lines) : null, problems, counted };
}

function inputOf(
  form: DocumentForm,
  discount: DiscountDraft | null,
  lines: LineDraft[],
): DocumentDraft | null {
  if (form.party === null) return null;
  return {
    partyExternalId: form.party.externalId,
    issuedOn: form.issuedOn,
    subject: textOrNull(form.subject),
    orderReference: textOrNull(form.orderReference),
    headerNotes: textOrNull(form.headerNotes),
    footerNotes: textOrNull(form.footerNotes),
    internalNotes: textOrNull(form.internalNotes),
    pricesIncludeTax: form.pricesIncludeTax,
    discount,
    lines,
  };
}

type LineReading = { line: LineDraft; problems: { name: string; code: ProblemCode }[] };

function readLine(form: LineForm, rules: ReadingRules): LineReading {
  const problems: LineReading["problems"] = [];
  const note = (name: string, code: ProblemCode) => void problems.push({ name, code });
  // a text without words is an empty line on the document
  if (!isPriced(form.kind)) {
    return { line: { ...NO_PRICE, kind: form.kind, description: textOrNull(form.description) }, problems };
  }
  const number = (name: "quantity" | "unitPrice") => {
    const value = numberFromText(form[name], rules.decimalComma);
    if (value === null && form[name].trim() !== "") note(name, "notANumber");
    return value;
  };
  if (form.description.trim() === "" && form.product === null) note("description", "descriptionMissing");
  const quantity = number("quantity");
  const unitPrice = number("unitPrice");
  if (form.unitPrice.trim() === "") note("unitPrice", "priceMissing");
  const discount = readDiscount(form.discount, rules);
  if (discount === undefined) note("discount", "notANumber");
  if (form.tax === "" && rules.hasTaxRates) note("tax", "taxMissing");
  const [taxRate, taxRegion] = form.tax === "" ? [] : form.tax.split("|");
  const line: LineDraft = {
    kind: form.kind,
    productExternalId: form.product?.externalId ?? null,
    description: textOrNull(form.description),
    quantity,
    unit: textOrNull(form.unit),
    unitPrice,
    discount: discount ?? null,
    taxRate: taxRate ?? null,
    taxRegion: taxRegion ?? null,
  };
  return { line, problems };
}

const NO_PRICE = {
  productExternalId: null,
  quantity: null,
  unit: null,
  unitPrice: null,
  discount: null,
  taxRate: null,
  taxRegion: null,
} as const;

/** Null where none is typed, undefined where it is no number. */
function readDiscount({ kind, value }: DiscountForm, rules: ReadingRules): DiscountDraft | null | undefined {
  if (value.trim() === "") return null;
  const number = numberFromText(value, rules.decimalComma);
  return number === null ? undefined : { kind, value: number };
}

function textOrNull(text: string): string | null {
  return text.trim() || null;
}
