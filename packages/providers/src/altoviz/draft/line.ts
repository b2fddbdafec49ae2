import type { z } from "zod";
import type { DiscountDraft, LineDraft } from "../../operations";
import { plainText } from "../map/lines";
import type { discountWire } from "../schemas/references";
import type { SaleLine } from "../schemas/sale-line";

/** What a line of each type is entered as. A page break is left out: nobody enters one. */
const KINDS: Readonly<Record<string, LineDraft["kind"] | null>> = {
  Product: "product",
  Service: "service",
  Text: "text",
  Empty: "text",
  Subtotal: "subtotal",
  NewPage: null,
};

const UNPRICED = {
  productExternalId: null,
  quantity: null,
  unit: null,
  unitPrice: null,
  discount: null,
  taxRate: null,
  taxRegion: null,
} as const;

/** Lines as they were entered; a description that holds HTML becomes its text. */
export function lineDrafts(lines: readonly SaleLine[], pricesIncludeTax: boolean): LineDraft[] {
  return lines.flatMap((line): LineDraft[] => {
    const kind = kindOf(line);
    if (kind === null) return [];
    const description = plainText(line.description ?? "") || null;
    if (kind === "text" || kind === "subtotal") return [{ kind, description, ...UNPRICED }];
    return [{ kind, description, ...priced(line, pricesIncludeTax) }];
  });
}

function kindOf({ type }: SaleLine): LineDraft["kind"] | null {
  const kind = KINDS[type ?? ""];
  return kind === undefined ? "product" : kind;
}

function priced(line: SaleLine, pricesIncludeTax: boolean): Omit<LineDraft, "kind" | "description"> {
  return {
    productExternalId: line.productId,
    quantity: line.quantity,
    unit: line.unit?.code ?? null,
    unitPrice: pricesIncludeTax ? line.taxIncludedPrice : line.taxExcludedPrice,
    discount: discountDraft(line.discount),
    taxRate: line.vat?.rate ?? null,
    taxRegion: line.vat?.region ?? null,
  };
}

/** None where nothing is taken off. */
export function discountDraft(
  discount: z.output<typeof discountWire> | null | undefined,
): DiscountDraft | null {
  if (!discount || discount.value === null || discount.value === "0") return null;
  return { kind: discount.type === "Percent" ? "percent" : "amount", value: discount.value };
}
