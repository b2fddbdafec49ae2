import { type Position, round2 } from "./model";

export type PositionInput = {
  id: number;
  index: number;
  type: string;
  category: string;
  categoryId: number;
  name: string;
  unit: string;
  unitNet: number;
  quantity: number;
  /** "23%", "zw", "np" */
  vat: string;
};

/** net = unit net × quantity; tax = net × rate; the prices stand twice, as numbers and as strings. */
export function priced(input: PositionInput): Position {
  const rate = vatRate(input.vat);
  const net = round2(input.unitNet * input.quantity);
  const tax = round2(net * rate);
  const gross = round2(net + tax);
  return {
    invoiceProductId: input.id,
    positionType: input.type,
    productPosition: input.index,
    productCategory: input.category,
    productCategoryId: input.categoryId,
    productName: input.name,
    unit: input.unit,
    unitNetPrice: input.unitNet,
    unitGrossPrice: round2(input.unitNet * (1 + rate)),
    quantity: input.quantity,
    discount: 0,
    vat: input.vat,
    priceNet: net,
    netPrice: String(net),
    vatAmt: tax,
    priceGross: gross,
    grossPrice: String(gross),
    gtu: "-",
    deductions: true,
  };
}

/** The sums of a document: `vatPLN` is the tax at the exchange rate. */
export function sumsOf(positions: readonly Position[], exchangeRate: number) {
  const netPrice = round2(positions.reduce((sum, { priceNet }) => sum + priceNet, 0));
  const grossPrice = round2(positions.reduce((sum, { priceGross }) => sum + priceGross, 0));
  return { netPrice, grossPrice, vatPLN: round2((grossPrice - netPrice) * exchangeRate) };
}

/** "zw" (exempt) and "np" (reverse charge) are 0. */
export function vatRate(name: string): number {
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(name)?.[1];
  return percent === undefined ? 0 : Number(percent) / 100;
}
