import type { RouterInputs, RouterOutputs } from "@comptoir/api";

export type InvoiceRow = RouterOutputs["invoices"]["list"]["rows"][number];
export type InvoiceDetail = RouterOutputs["invoices"]["byId"];
export type InvoiceLine = InvoiceDetail["lines"][number];
export type InvoiceTotals = NonNullable<RouterOutputs["invoices"]["count"]["totals"]>;

export type InvoiceFilter = NonNullable<RouterInputs["invoices"]["list"]["filter"]>;
export type InvoiceSort = NonNullable<RouterInputs["invoices"]["list"]["sort"]>;

export type Kind = InvoiceRow["kind"];
export type Lifecycle = InvoiceRow["lifecycle"];
export type Payment = InvoiceRow["payment"];
export type Direction = InvoiceRow["direction"];
