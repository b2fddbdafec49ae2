import { compare } from "../../../decimal";
import type { DiscountDraft } from "../../../operations";
import type { JsonObject } from "../../schemas/writable";

/** A discount of nothing is none. */
export function discountInput(discount: DiscountDraft | null): JsonObject | null {
  const value = amountInput(discount?.value ?? null);
  return discount && value ? { type: discount.kind === "percent" ? "Percent" : "Fixed", value } : null;
}

/** An amount on a document; 0 is read as not given, so it is not sent. */
export function amountInput(amount: string | null): string | null {
  return amount === null || compare(amount, "0") === 0 ? null : amount;
}

/** A tax rate goes by value; 0 % is one. */
export function vatInput(rate: string | null, region: string | null): JsonObject | null {
  return rate === null ? null : { rate, ...(region === null ? {} : { region }) };
}

/** A unit goes by its code. */
export function unitInput(code: string | null): JsonObject | null {
  return code === null ? null : { code };
}
