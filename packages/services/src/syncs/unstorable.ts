import {
  compare,
  type Decimal,
  type InvoiceLineRecord,
  type InvoiceRecord,
  type MappedRecord,
  type PaymentRecord,
  type ProductRecord,
} from "@comptoir/providers";

/** numeric(19,4) and numeric(19,6) hold fifteen and thirteen digits before the point, of which rounding may need one. */
const LARGEST_AMOUNT = "999999999999999";
const LARGEST_QUANTITY = "9999999999999";

const CURRENCY = /^[A-Z]{3}$/;

export type Refusal = { path: string; reason: string };

/** What the tables could not hold, so that one absurd record is rejected by itself instead of failing its whole page. */
export function unstorable(mapped: MappedRecord): Refusal | null {
  switch (mapped.type) {
    case "party":
      return null;
    case "entry":
      return exceeds(mapped.entry.rate, LARGEST_QUANTITY)
        ? { path: "rate", reason: "too large for a rate" }
        : null;
    case "product":
      return ofProduct(mapped.product);
    case "payment":
      return ofPayment(mapped.payment);
    case "invoice":
      return ofInvoice(mapped.invoice) ?? ofLines(mapped.invoice.lines ?? []);
    case "invoice_lines":
      return (mapped.invoice ? ofInvoice(mapped.invoice) : null) ?? ofLines(mapped.lines);
  }
}

function ofProduct({ currency, unitPrice, taxRate }: ProductRecord): Refusal | null {
  if (!CURRENCY.test(currency)) return { path: "currency", reason: "not a currency code" };
  const isTooLarge = exceeds(unitPrice, LARGEST_QUANTITY) || exceeds(taxRate, LARGEST_QUANTITY);
  return isTooLarge ? { path: "unitPrice", reason: "too large for a price" } : null;
}

function ofPayment({ currency, amount, receivedOn }: PaymentRecord): Refusal | null {
  if (!CURRENCY.test(currency)) return { path: "currency", reason: "not a currency code" };
  if (receivedOn?.startsWith("0000")) return { path: "date", reason: "not a date" };
  return exceeds(amount, LARGEST_AMOUNT) ? { path: "amount", reason: "too large for an amount" } : null;
}

function ofInvoice(invoice: InvoiceRecord): Refusal | null {
  const { currency, issuedOn, dueOn, net, tax, gross, open } = invoice;
  if (!CURRENCY.test(currency)) return { path: "currency", reason: "not a currency code" };
  if ([issuedOn, dueOn].some((day) => day?.startsWith("0000"))) return { path: "date", reason: "not a date" };
  const isTooLarge = [net, tax, gross, open].some((amount) => exceeds(amount, LARGEST_AMOUNT));
  return isTooLarge ? { path: "amount", reason: "too large for an amount" } : null;
}

function ofLines(lines: readonly InvoiceLineRecord[]): Refusal | null {
  for (const [index, line] of lines.entries()) {
    const isTooLarge =
      [line.net, line.tax, line.gross].some((amount) => exceeds(amount, LARGEST_AMOUNT)) ||
      [line.quantity, line.unitPrice, line.taxRate].some((value) => exceeds(value, LARGEST_QUANTITY));
    if (isTooLarge) return { path: `lines.${index}`, reason: "too large for an amount" };
  }
  return null;
}

function exceeds(value: Decimal | null, limit: Decimal): boolean {
  // as many characters as the limit at most: no need to count further
  if (value === null || value.length < limit.length) return false;
  return compare(value.replace(/^-/, ""), limit) > 0;
}
