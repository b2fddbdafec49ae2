/** The list of invoices with one of them open. */
export function invoiceHref(firm: string, invoiceId: string): string {
  return `/${firm}/invoices?${new URLSearchParams({ invoice: invoiceId })}`;
}

/** The invoices of one customer, with its company chosen. */
export function invoicesOfCustomerHref(firm: string, customer: { id: string; companyId: string }): string {
  return `/${firm}/invoices?${new URLSearchParams({ company: customer.companyId, party: customer.id })}`;
}

/** The invoices that a connection brought. */
export function invoicesOfConnection(firm: string, connectionId: string): string {
  return `/${firm}/invoices?${new URLSearchParams({ connection: connectionId })}`;
}
