export { InvoiceByIdInput, InvoiceDetail, invoiceById } from "./by-id";
export { CountInvoicesInput, countInvoices, InvoiceCount } from "./count";
export { InvoiceDocumentInput, openInvoiceDocument } from "./document";
export { ExportInvoicesInput, exportInvoices } from "./export";
export { INVOICE_SORTS, InvoiceFilter, InvoiceSort, InvoiceView } from "./filter";
export { InvoicePage, ListInvoicesInput, listInvoices } from "./list";
export { RawInvoice, RawInvoiceInput, rawInvoice } from "./raw";
export { InvoiceListRow } from "./row";
