import { type Decimal, toDecimal } from "../../decimal";
import type { InvoiceLineRecord } from "../../records";
import type { PositionWire } from "../resources/invoice";

export function linesOf(positions: readonly PositionWire[]): InvoiceLineRecord[] {
  return positions.map((wire, index) => ({
    position: index + 1,
    description: wire.productName ?? "",
    quantity: wire.quantity,
    unit: wire.unit,
    unitPrice: wire.unitNetPrice,
    discount: wire.discount === null || wire.discount === "0" ? null : `${wire.discount} %`,
    net: wire.priceNet ?? wire.netPrice,
    taxRate: taxRateOf(wire.vat),
    tax: wire.vatAmt,
    gross: wire.priceGross ?? wire.grossPrice,
  }));
}

/** "23%"; words such as "zw" (exempt) and "np" (reverse charge) are no rate. */
function taxRateOf(vat: string | null): Decimal | null {
  const percent = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*%$/.exec(vat ?? "")?.[1];
  return percent === undefined ? null : toDecimal(percent);
}
