/** The list of invoices with one of them open. */
export function invoiceHref(firm: string, invoiceId: string): string {
  return `/${firm}/invoices?open=${encodeURIComponent(invoiceId)}`;
}

/** The list of the invoices that a connection brought. */
export function invoicesOfConnection(firm: string, connection: { companyId: string | null }): string {
  return `/${firm}/invoices?company=${connection.companyId ?? ""}`;
}
