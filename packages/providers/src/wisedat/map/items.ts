import Big from "big.js";
import type { Decimal } from "../../decimal";
import type { InvoiceLineRecord } from "../../records";
import type { WisedatItem } from "../resources/sales-invoices";

/** WISEDAT API, Sales invoices: types of items. */
const ADJUSTMENT = 3;
const DISCOUNTS: readonly number[] = [4, 5];
const NOTES = 6;

/**
 * The lines of an invoice. The server gives price, quantity and discount but no amount of a line: `net` is their
 * product, rounded as the currency is, below zero for a discount in value. Taxes are given for the whole invoice
 * only, and an adjustment is part of its total but not of its subtotal: those stay unknown here.
 */
export function mapItems(items: readonly WisedatItem[], decimalPlaces: number): InvoiceLineRecord[] {
  return items.map((item, index) => ({
    position: index + 1,
    description:
      item.description ?? (item.product?.name === undefined ? "" : String(item.product.name ?? "")),
    ...(item.type === NOTES ? NOTHING : figures(item, decimalPlaces)),
    tax: null,
    gross: null,
  }));
}

type Figures = Pick<InvoiceLineRecord, "quantity" | "unit" | "unitPrice" | "discount" | "net" | "taxRate">;

const NOTHING: Figures = {
  quantity: null,
  unit: null,
  unitPrice: null,
  discount: null,
  net: null,
  taxRate: null,
};

function figures(item: WisedatItem, decimalPlaces: number): Figures {
  const hasDiscount = item.discount !== null && item.discount !== "0";
  return {
    quantity: item.quantity,
    unit: item.product?.unit?.description ?? item.product?.unit?.id ?? null,
    unitPrice: item.price,
    discount: hasDiscount ? `${item.discount} %` : null,
    net: item.type === ADJUSTMENT ? null : netOf(item, decimalPlaces),
    taxRate: item.tax?.value ?? null,
  };
}

function netOf({ type, price, quantity, discount }: WisedatItem, decimalPlaces: number): Decimal | null {
  if (price === null || quantity === null) return null;
  const share = new Big(100).minus(discount ?? 0).div(100);
  const net = new Big(price).times(quantity).times(share).round(decimalPlaces, Big.roundHalfUp);
  return (DISCOUNTS.includes(type ?? 0) ? net.neg() : net).toFixed();
}
