import { divideHalfUp, fromMinor, lineAmount, percentOf } from "./fixed-point";
import { currency } from "./lookups";
import type { WisedatSwitches } from "./options";
import type { Company, Item, SalesInvoice } from "./state";

export type Totals = {
  merchandise: number;
  postage: number;
  discounts: number;
  subtotal: number;
  taxes: number;
  adjustment: number;
  total: number;
};

type Context = { invoice: SalesInvoice; company: Company; switches: WisedatSwitches };

/**
 * The totals of a document (WISEDAT API, Sales Invoices, notes): subtotal = merchandise + postage − discounts,
 * total = subtotal + taxes − adjustment. Every line and its tax are rounded half up, net of VAT.
 */
export function totalsOf(context: Context): Totals {
  const decimals = currency(context.invoice.currencyId).decimal_cases;
  const sums = { merchandise: 0n, postage: 0n, adjustment: 0n, discounts: 0n, taxes: 0n };
  for (const item of context.invoice.items()) {
    const amount = amountOf(item, context);
    const tax = percentOf(amount, taxRate(item, context));
    if (item.type === 1) sums.merchandise += amount;
    if (item.type === 2) sums.postage += amount;
    if (item.type === 3) sums.adjustment += amount;
    if (item.type === 4 || item.type === 5) sums.discounts += amount;
    // A discount lowers what is taxed.
    sums.taxes += item.type === 4 || item.type === 5 ? -tax : tax;
  }
  const subtotal = sums.merchandise + sums.postage - sums.discounts;
  const shown = (minor: bigint) => fromMinor(minor, decimals);
  return {
    merchandise: shown(sums.merchandise),
    postage: shown(sums.postage),
    discounts: shown(sums.discounts),
    subtotal: shown(subtotal),
    taxes: shown(sums.taxes),
    adjustment: shown(sums.adjustment),
    total: shown(subtotal + sums.taxes - sums.adjustment),
  };
}

/** One line's amount in the smallest unit of the document's currency. */
export function amountOf(item: Item, { invoice, switches }: Context): bigint {
  const percentOff = item.type === 1 ? [item.discount] : [];
  if (item.type === 1 && switches.percentDiscounts === "lower_merchandise") {
    percentOff.push(invoice.entityDiscount, invoice.financialDiscount);
  }
  const decimals = currency(invoice.currencyId).decimal_cases;
  return lineAmount({ price: item.price, quantity: item.quantity, percentOff, decimals });
}

/** The rate that counts in the totals: adjustments and notes have none. */
function taxRate(item: Item, { company, switches }: Context): number {
  if (item.type === 3 || item.type === 6) return 0;
  if (item.type !== 2) return item.taxId === null ? 0 : (company.taxes.get(item.taxId)?.value ?? 0);
  if (switches.postageTax === "none") return 0;
  return [...company.taxes.values()].find((tax) => tax.type === 3)?.value ?? 0;
}

/** A percentage of a document's total, in its currency. */
export function shareOfTotal(context: Context, percent: number): number {
  const decimals = currency(context.invoice.currencyId).decimal_cases;
  const minor = BigInt(Math.round(totalsOf(context).total * 10 ** decimals));
  return fromMinor(divideHalfUp(minor * BigInt(percent), 100n), decimals);
}
