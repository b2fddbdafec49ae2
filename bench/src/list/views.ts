import { INVOICE_SORTS, type InvoiceFilter, ListInvoicesInput } from "@comptoir/services";

/** A list as somebody may ask for it. */
export type View = { name: string; input: ListInvoicesInput };

const FILTERS: Record<string, Partial<InvoiceFilter>> = {
  all: {},
  sales: { direction: "sale" },
  purchases: { direction: "purchase" },
  credits: { kinds: ["credit_note"] },
  drafts: { lifecycles: ["draft"] },
  "not sent": { deliveries: ["not_sent"] },
  unpaid: { payments: ["unpaid"] },
  open: { payments: ["unpaid", "partly_paid"] },
  overdue: { overdue: true },
  "one month": { issuedFrom: "2026-01-01", issuedTo: "2026-01-31" },
  "large amounts": { grossMin: "10700" },
  dollars: { currency: "USD" },
  deleted: { deleted: true },
  "unpaid sales of a year": { payments: ["unpaid"], direction: "sale", issuedFrom: "2025-01-01" },
  party: { search: "garnier conseil 1" },
  number: { search: "fa-2025-0" },
};

/** Each filter under each sort, both ways, for all companies and for one. */
export function everyView(companyId: string): View[] {
  return Object.entries(FILTERS).flatMap(([name, filter]) =>
    INVOICE_SORTS.flatMap((by) =>
      (["asc", "desc"] as const).flatMap((direction) =>
        [undefined, companyId].map((company) => ({
          name: `${name}, ${by} ${direction}${company ? ", one company" : ""}`,
          input: ListInvoicesInput.parse({ companyId: company, filter, sort: { by, direction } }),
        })),
      ),
    ),
  );
}
