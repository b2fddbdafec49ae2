import type { InvoiceSort } from "../invoice";
import type { InvoiceView } from "./use-invoice-view";

/** Where the view is fetched as CSV: the same company, filter and order as on the screen. */
export function exportHref(firm: string, view: InvoiceView, sort: InvoiceSort): string {
  return `/${firm}/api/export/invoices.csv?${new URLSearchParams({ view: JSON.stringify({ ...view, sort }) })}`;
}
