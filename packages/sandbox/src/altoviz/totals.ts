import type { Discount, SaleDocument, SaleLine } from "./documents";

export type LineTotal = { line: SaleLine; netCents: number; grossCents: number };

export type Totals = {
  /** Before the global discount. */
  undiscountedCents: number;
  netCents: number;
  taxCents: number;
  totalCents: number;
  groups: { rate: number; netCents: number; taxCents: number }[];
  lines: LineTotal[];
};

/**
 * Line = quantity × price − discount; grouped by VAT rate; the global discount spread over the groups; tax rounded
 * half up to the cent per group, or per line by the switch. With tax-included prices the net is worked back from the
 * total of the group.
 */
export function totalsOf(document: SaleDocument): Totals {
  const included = document.useTaxIncludedPrices;
  const lines = document.lines.map((line) => lineTotal(line, included));
  const base = new Map<number, number>();
  for (const { line, netCents, grossCents } of lines) {
    if (line.price === null) continue;
    const rate = line.vatRate ?? 0;
    base.set(rate, (base.get(rate) ?? 0) + (included ? grossCents : netCents));
  }
  const sum = sumOf([...base.values()]);
  const groups = [...base].map(([rate, cents]) => {
    const discounted = cents - discountCents(document.globalDiscount, cents, sum);
    const group = taxed(rate, discounted, included);
    if (document.rounding === "per_vat_group" || document.globalDiscount) return group;
    return roundedPerLine(lines, rate);
  });
  if (document.shippingAmount > 0) {
    groups.push(taxed(document.shippingVatRate, toCents(document.shippingAmount), included));
  }
  const netCents = sumOf(groups.map((group) => group.netCents));
  const taxCents = sumOf(groups.map((group) => group.taxCents));
  const undiscountedCents = sumOf(lines.map((line) => line.netCents));
  return { undiscountedCents, netCents, taxCents, totalCents: netCents + taxCents, groups, lines };
}

export function toCents(amount: number): number {
  return Math.floor(amount * 100 + 0.5 + 1e-7);
}

function lineTotal(line: SaleLine, included: boolean): LineTotal {
  if (line.price === null) return { line, netCents: 0, grossCents: 0 };
  const full = toCents((line.quantity ?? 1) * line.price);
  const cents = full - discountCents(line.discount, full, full);
  const factor = 1 + (line.vatRate ?? 0) / 100;
  return included
    ? { line, netCents: toCents(cents / 100 / factor), grossCents: cents }
    : { line, netCents: cents, grossCents: toCents((cents / 100) * factor) };
}

function taxed(rate: number, cents: number, included: boolean) {
  if (!included) return { rate, netCents: cents, taxCents: toCents((cents / 100) * (rate / 100)) };
  const netCents = toCents(cents / 100 / (1 + rate / 100));
  return { rate, netCents, taxCents: cents - netCents };
}

function roundedPerLine(lines: readonly LineTotal[], rate: number) {
  const own = lines.filter(({ line }) => line.price !== null && (line.vatRate ?? 0) === rate);
  const netCents = sumOf(own.map((line) => line.netCents));
  return { rate, netCents, taxCents: sumOf(own.map((line) => line.grossCents)) - netCents };
}

function discountCents(discount: Discount | null, cents: number, whole: number): number {
  if (!discount || whole === 0) return 0;
  if (discount.type === "Percent") return toCents((cents / 100) * (discount.value / 100));
  return toCents(discount.value * (cents / whole));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
