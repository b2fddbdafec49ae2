import Big from "big.js";
import type { DiscountDraft } from "@comptoir/providers/operations";

/** One line as far as it counts; `unitPrice` null counts for nothing. Rates in percent. */
export type CountedLine = {
  quantity: string | null;
  unitPrice: string | null;
  discount: DiscountDraft | null;
  taxRate: string | null;
};

export type CountedDocument = {
  lines: readonly CountedLine[];
  discount: DiscountDraft | null;
  pricesIncludeTax: boolean;
};

/** Exact decimals with two places, in the document's currency. */
export type Totals = {
  /** What each line comes to, in the prices as entered; null where it counts for nothing. */
  lines: (string | null)[];
  net: string;
  tax: string;
  gross: string;
  groups: { rate: string; net: string; tax: string }[];
};

/**
 * What a document will come to, until its provider says: line = quantity × price − discount; grouped by tax rate; the
 * discount of the whole spread over the groups; tax rounded half up to two places per group. Where prices include tax,
 * the net is worked back from the total of its group.
 */
export function estimate({ lines, discount, pricesIncludeTax }: CountedDocument): Totals {
  const amounts = lines.map(amountOf);
  const groups = new Map<string, Big>();
  for (const [at, amount] of amounts.entries()) {
    if (amount === null) continue;
    const rate = new Big(lines[at]?.taxRate ?? "0").toFixed();
    groups.set(rate, (groups.get(rate) ?? ZERO).plus(amount));
  }
  const whole = sum([...groups.values()]);
  const taxed = [...groups].map(([rate, amount]) => {
    const left = amount.minus(shareOf(discount, amount, whole));
    return { rate, ...withTax(left, new Big(rate), pricesIncludeTax) };
  });
  const net = sum(taxed.map((group) => group.net));
  const tax = sum(taxed.map((group) => group.tax));
  return {
    lines: amounts.map((amount) => amount?.toFixed(2) ?? null),
    net: net.toFixed(2),
    tax: tax.toFixed(2),
    gross: net.plus(tax).toFixed(2),
    groups: taxed.map((group) => ({
      rate: group.rate,
      net: group.net.toFixed(2),
      tax: group.tax.toFixed(2),
    })),
  };
}

const ZERO = new Big(0);

function amountOf({ quantity, unitPrice, discount }: CountedLine): Big | null {
  if (unitPrice === null) return null;
  const full = cents(new Big(quantity ?? "1").times(unitPrice));
  return full.minus(shareOf(discount, full, full));
}

/** The part of a discount that falls on one group; an amount is spread by size. */
function shareOf(discount: DiscountDraft | null, amount: Big, whole: Big): Big {
  if (discount === null || whole.eq(0)) return ZERO;
  if (discount.kind === "percent") return cents(amount.times(discount.value).div(100));
  return cents(amount.times(discount.value).div(whole));
}

function withTax(amount: Big, rate: Big, included: boolean): { net: Big; tax: Big } {
  if (!included) return { net: amount, tax: cents(amount.times(rate).div(100)) };
  const net = cents(amount.div(rate.div(100).plus(1)));
  return { net, tax: amount.minus(net) };
}

function cents(amount: Big): Big {
  return amount.round(2, Big.roundHalfUp);
}

function sum(amounts: readonly Big[]): Big {
  return amounts.reduce((total, amount) => total.plus(amount), ZERO);
}
