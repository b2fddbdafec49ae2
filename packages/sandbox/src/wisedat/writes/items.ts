import type { Company, Item, ItemType } from "../state";
import type { ItemInput } from "./invoice-input";

const DEFAULT_TEXT: Record<ItemType, string> = {
  1: "Artigo",
  2: "Portes",
  3: "Acerto",
  4: "Desconto",
  5: "Outro desconto",
  6: "",
};

/** The lines of a document from the request's; what is wrong with them is added to `errors`. */
export function readItems(inputs: readonly ItemInput[], company: Company, errors: string[]): Item[] {
  return inputs.flatMap((input, index) => {
    // Notes without a text are dropped without a word.
    if (input.type === 6 && !input.description) return [];
    const item = readItem(input, company);
    errors.push(...problems(input, item).map((problem) => `Item ${index + 1}: ${problem}`));
    return [item];
  });
}

function readItem(input: ItemInput, company: Company): Item {
  const isLine = input.type === 1;
  const product = isLine && input.id != null ? company.products.get(input.id) : undefined;
  const taxed = input.type === 1 || input.type === 4 || input.type === 5;
  return {
    type: input.type,
    productId: product?.id ?? null,
    taxId: taxed ? (taxOf(input.tax, company) ?? product?.taxId ?? null) : null,
    price: input.price ?? product?.price ?? 0,
    quantity: input.quantity ?? (isLine ? 0 : 1),
    discount: isLine ? (input.discount ?? 0) : 0,
    description: input.description ?? product?.description ?? DEFAULT_TEXT[input.type],
    warehouse: isLine && typeof input.warehouse === "number" ? input.warehouse : null,
  };
}

function taxOf(given: string | number | null | undefined, company: Company): string | null {
  if (typeof given === "string") return company.taxes.has(given) ? given : null;
  const byRate = [...company.taxes.values()].find((tax) => tax.value === given);
  return byRate?.id ?? null;
}

function problems(input: ItemInput, item: Item): string[] {
  const found: string[] = [];
  if (item.type === 1 && input.id != null && item.productId === null) found.push("product doesn't exist");
  if (item.type === 1 && input.quantity == null) found.push("quantity is mandatory");
  if (item.type !== 6 && item.price <= 0) found.push("price must be higher than 0");
  if (item.quantity <= 0) found.push("quantity must be higher than 0");
  const taxMissing = (item.type === 4 || item.type === 5 || input.tax != null) && item.taxId === null;
  if (taxMissing && item.type !== 2 && item.type !== 3 && item.type !== 6) found.push("tax is mandatory");
  return found;
}
