import type { Invoice } from "./model";
import type { Call } from "./call";

const NEWEST = 100;
const PAGE_SIZES = [10, 20, 50, 100];

/** The rows of GET /sales in the mode that is switched on, newest first unless a sort is asked and honoured. */
export function listed({ request, books, state }: Call): Invoice[] {
  const newest = [...books.invoices.values()].sort(newestFirst);
  const { list, onePageSize } = state.switches;
  if (list === "one_page") return newest.slice(0, onePageSize);
  if (list === "ignored") return newest.slice(0, NEWEST);
  const names = state.listNames;
  const value = (name: string) => request.query.get(name) ?? "";
  const rows = newest
    .filter((invoice) => hasType(invoice, value(names.types)))
    .filter((invoice) => hasText(invoice, value(names.text)))
    .filter((invoice) => hasPayment(invoice, value(names.payment), state.now()));
  const sorted = sortRows(rows, value(names.sort), value(names.direction));
  const size = PAGE_SIZES.find((known) => known === Number(value(names.size))) ?? NEWEST;
  const asked = Number.parseInt(value(names.page), 10);
  const index = Number.isNaN(asked) ? 0 : Math.max(asked - names.firstPage, 0);
  return sorted.slice(index * size, (index + 1) * size);
}

function newestFirst(left: Invoice, right: Invoice): number {
  const [a, b] = [left.basicInformation, right.basicInformation];
  if (a.issueDate !== b.issueDate) return a.issueDate < b.issueDate ? 1 : -1;
  return b.invoiceId - a.invoiceId;
}

function hasType({ basicInformation }: Invoice, types: string): boolean {
  return types === "" || types.split(",").includes(basicInformation.invoiceType);
}

function hasText({ basicInformation, contractor }: Invoice, text: string): boolean {
  const { contractorName, taxIdentificationNumber, city } = contractor;
  const searched = [basicInformation.invoiceNumber, contractorName, taxIdentificationNumber, city].join(" ");
  return searched.toLowerCase().includes(text.toLowerCase());
}

function hasPayment({ payments }: Invoice, status: string, now: Date): boolean {
  if (status === "PAID") return payments.isPaid;
  if (status === "UNPAID") return !payments.isPaid;
  if (status === "OVERDUE") return !payments.isPaid && payments.dueDate < now.toISOString();
  return true;
}

const COLUMNS: Record<string, (invoice: Invoice) => string | number> = {
  INVOICE_NUMBER: ({ basicInformation }) => basicInformation.invoiceNumber,
  ISSUE_DATE: ({ basicInformation }) => basicInformation.issueDate,
  SALE_DATE: ({ basicInformation }) => basicInformation.saleDate,
  DUE_DATE: ({ payments }) => payments.dueDate,
  AMOUNT_GROSS: ({ basicInformation }) => basicInformation.grossPrice,
  CONTRACTOR_NAME: ({ contractor }) => contractor.contractorName,
};

function sortRows(rows: Invoice[], column: string, direction: string): Invoice[] {
  const valueOf = COLUMNS[column];
  if (!valueOf) return rows;
  const sign = direction === "DESC" ? -1 : 1;
  return rows.toSorted((left, right) => {
    const [a, b] = [valueOf(left), valueOf(right)];
    return a === b ? 0 : a < b ? -sign : sign;
  });
}
