import { minus } from "../../decimal";
import type { Decimal } from "../../decimal";
import type { InvoiceLineRecord } from "../../records";
import type { SaleLineWire } from "../schemas/sale-document";

/** Lines that hold nothing, or repeat what stands above them. */
const LAYOUT_LINES: ReadonlySet<string> = new Set(["Empty", "NewPage", "Subtotal"]);

export function linesOf(lines: readonly SaleLineWire[]): InvoiceLineRecord[] {
  return lines.filter(({ type }) => type === null || !LAYOUT_LINES.has(type)).map(lineOf);
}

function lineOf(wire: SaleLineWire, index: number): InvoiceLineRecord {
  const { taxExcludedAmount: net, taxIncludedAmount: gross } = wire;
  return {
    position: index + 1,
    description: plainText(wire.description ?? wire.product?.name ?? ""),
    quantity: wire.quantity,
    unit: wire.unit?.code ?? null,
    unitPrice: wire.taxExcludedPrice,
    discount: discountOf(wire.discount?.type ?? null, wire.discount?.value ?? null),
    net,
    taxRate: wire.vat?.rate ?? null,
    tax: net !== null && gross !== null ? minus(gross, net) : null,
    gross,
  };
}

function discountOf(type: string | null, value: Decimal | null): string | null {
  if (value === null || value === "0") return null;
  return type === "Percent" ? `${value} %` : value;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&apos;": "'",
  "&nbsp;": " ",
};

/** A description may hold HTML: its text, one line per block. */
export function plainText(text: string): string {
  return text
    .replace(/<\s*(br|\/p|\/div|\/li)\b[^>]*>/gi, "\n")
    .replace(/<\/?[a-z][^>]*>/gi, "")
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}
