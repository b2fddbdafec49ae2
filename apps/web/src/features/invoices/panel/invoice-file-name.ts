import type { InvoiceDetail } from "../invoice";

/** The name under which an invoice is saved; characters that file systems refuse become dashes. */
export function invoiceFileName({
  number,
  externalId,
}: Pick<InvoiceDetail, "number" | "externalId">): string {
  return `${(number ?? externalId).replace(/[^\p{L}\p{N}._-]+/gu, "-")}.pdf`;
}
