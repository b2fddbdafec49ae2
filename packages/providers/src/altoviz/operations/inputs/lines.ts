import { z } from "zod";
import type { DocumentDraft, LineDraft } from "../../../operations";
import { plainText } from "../../map/lines";
import { type SaleLine, saleLineWire } from "../../schemas/sale-line";
import type { JsonObject } from "../../schemas/writable";
import { given } from "../given";
import { amountInput, discountInput, unitInput, vatInput } from "./values";

type Prices = Pick<DocumentDraft, "pricesIncludeTax">;

/**
 * All lines of a document. One that was there before, by its product and text, keeps what is not entered here: its
 * classification, date, purchase price and the marks of its text; page breaks stay before the line that they preceded.
 */
export function lineInputs(draft: DocumentDraft, known: JsonObject): JsonObject[] {
  const before = knownLines(known);
  const taken = new Set<SaleLine>();
  return draft.lines.flatMap((line) => {
    const same = before.find((one) => !taken.has(one) && isSameLine(one, line));
    if (!same) return [given(lineInput(line, draft))];
    taken.add(same);
    const kept = given({ ...lineInput(line, draft), ...keptOf(same) });
    return breaksBefore(before, same) ? [{ type: "NewPage" }, kept] : [kept];
  });
}

function lineInput(line: LineDraft, { pricesIncludeTax }: Prices): JsonObject {
  const { kind, description } = line;
  if (kind === "text") return { type: description === null ? "Empty" : "Text", description };
  if (kind === "subtotal") return { type: "Subtotal", description };
  return {
    type: kind === "service" ? "Service" : "Product",
    description,
    productId: line.productExternalId,
    quantity: amountInput(line.quantity),
    [pricesIncludeTax ? "taxIncludedPrice" : "taxExcludedPrice"]: amountInput(line.unitPrice),
    discount: discountInput(line.discount),
    vat: vatInput(line.taxRate, line.taxRegion),
    unit: unitInput(line.unit),
  };
}

const linesWire = z.object({ lines: z.array(saleLineWire) });

function knownLines(known: JsonObject): SaleLine[] {
  return linesWire.safeParse(known).data?.lines ?? [];
}

function isSameLine(known: SaleLine, { description, productExternalId }: LineDraft): boolean {
  if (known.type === "NewPage") return false;
  return known.productId === productExternalId && plainText(known.description ?? "") === (description ?? "");
}

function keptOf({ description, classificationId, date, purchasePrice }: SaleLine): JsonObject {
  return { description, classificationId, date, purchasePrice: amountInput(purchasePrice) };
}

function breaksBefore(before: readonly SaleLine[], line: SaleLine): boolean {
  return before[before.indexOf(line) - 1]?.type === "NewPage";
}
