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
};

/** Rare, common and absent words, the beginning of many numbers, and the end of some. */
const WORDS = [
  "garnier conseil 12",
  "dupont",
  "moreau fr",
  "fa-2025-0",
  "01234",
  "zzzqqq",
  "nguyen et fils 9",
  "roche",
];

const SORTS = INVOICE_SORTS.flatMap((by) =>
  (["asc", "desc"] as const).map((direction) => ({ by, direction })),
);

/** Each filter under each sort, both ways, for all companies and for one. */
export function everyView(companyId: string): View[] {
  return Object.entries(FILTERS).flatMap(([name, filter]) =>
    SORTS.flatMap((sort) =>
      [undefined, companyId].map((company) => ({
        name: `${name}, ${sort.by} ${sort.direction}${company ? ", one company" : ""}`,
        input: ListInvoicesInput.parse({ companyId: company, filter, sort }),
      })),
    ),
  );
}

/** Each search under each sort, both ways. */
export function everySearch(): View[] {
  return WORDS.flatMap((search) =>
    SORTS.map((sort) => ({
      name: `"${search}", ${sort.by} ${sort.direction}`,
      input: ListInvoicesInput.parse({ filter: { search }, sort }),
    })),
  );
}
