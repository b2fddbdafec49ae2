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

/** The list as it was chosen, with the document that was just saved open; null opens none. */
export function editedHref(firm: string, invoiceId: string | null, companyId: string | null): string {
  const query = new URLSearchParams();
  if (companyId) query.set("company", companyId);
  if (invoiceId) {
    query.set("invoice", invoiceId);
    query.set("tab", "data");
  }
  return query.size === 0 ? `/${firm}/invoices` : `/${firm}/invoices?${query}`;
}

export type NewDocument = {
  kind: "invoice" | "credit" | "quote";
  companyId: string | null;
  connectionId?: string;
  /** The document that it begins with. */
  fromInvoiceId?: string;
};

/** The form of a new document. */
export function newDocumentHref(
  firm: string,
  { kind, companyId, connectionId, fromInvoiceId }: NewDocument,
): string {
  const query = new URLSearchParams({ kind });
  if (companyId) query.set("company", companyId);
  if (connectionId) query.set("connection", connectionId);
  if (fromInvoiceId) query.set("from", fromInvoiceId);
  return `/${firm}/invoices/new?${query}`;
}

/** The form of a draft to be changed, or of a quote to be replaced. */
export function editDocumentHref(firm: string, invoiceId: string, companyId: string | null): string {
  const query = new URLSearchParams({ invoice: invoiceId });
  if (companyId) query.set("company", companyId);
  return `/${firm}/invoices/edit?${query}`;
}
