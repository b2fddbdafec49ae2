import { z } from "zod";
import type { Controls } from "../http/control";
import { createKeys } from "./keys";
import { wisedatSwitches } from "./options";
import { nextNumber } from "./seed/sales-invoices";
import type { Company, SalesInvoice, WisedatState } from "./state";

const chosen = z.object({ apiKey: z.string().optional(), id: z.string() });
const stateChange = z.object({
  apiKey: z.string().optional(),
  value: z.literal([0, 1, 2, 3, 4, 5, 6]),
});
const addition = z.object({
  apiKey: z.string().optional(),
  date: z.string().optional(),
  closed: z.boolean().default(true),
  price: z.number().positive().default(100),
});

/** What happens at WISEDAT without the API: its users' edits, its restarts, its plan running out. */
export function wisedatControls(state: WisedatState): Controls {
  return {
    state: (body) => (body === undefined ? { counts: counts(state) } : setState(state, body)),
    options: (body) =>
      Object.assign(state.switches, wisedatSwitches.parse({ ...state.switches, ...given(body) })),
    rotateKey: () => state.keys.rotate(),
    restart: () => {
      state.keys = createKeys(state.now);
    },
    touch: (body) => edit(state, body, {}),
    cancel: (body) => edit(state, body, { canceled: true }),
    close: (body) => edit(state, body, { closed: true }),
    conflict: (body) => edit(state, body, { conflict: true }),
    delete: (body) => {
      const { apiKey, id } = chosen.parse(body);
      return { deleted: companyOf(state, apiKey).invoices.delete(id) };
    },
    addInvoice: (body) => addInvoice(state, addition.parse(body ?? {})),
  };
}

function given(body: unknown): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(body ?? {});
}

function counts(state: WisedatState) {
  const companies = [...state.companies.values()];
  return Object.fromEntries(
    companies.map(({ apiKey, customers, invoices, payments, products }) => [
      apiKey,
      {
        customers: customers.size,
        salesInvoices: invoices.size,
        payments: payments.size,
        products: products.size,
      },
    ]),
  );
}

/** Sets the state of one company's API, or of all. */
function setState(state: WisedatState, body: unknown) {
  const { apiKey, value } = stateChange.parse(body);
  const companies = apiKey === undefined ? [...state.companies.values()] : [companyOf(state, apiKey)];
  for (const company of companies) company.state = value;
  return { state: value };
}

function companyOf(state: WisedatState, apiKey: string | undefined): Company {
  const company = apiKey === undefined ? [...state.companies.values()][0] : state.companies.get(apiKey);
  if (!company) throw new Error("no such company");
  return company;
}

function edit(state: WisedatState, body: unknown, changes: Partial<SalesInvoice>) {
  const { apiKey, id } = chosen.parse(body);
  const company = companyOf(state, apiKey);
  const invoice = company.invoices.get(id);
  if (!invoice) throw new Error("no such invoice");
  company.invoices.set(id, { ...invoice, ...changes, modifiedAt: state.now().toISOString() });
  return { id };
}

/** A copy of the newest invoice with one line, as if a person had made it in WISEDAT. */
function addInvoice(state: WisedatState, { apiKey, date, closed, price }: z.output<typeof addition>) {
  const company = companyOf(state, apiKey);
  const model = [...company.invoices.values()].at(-1);
  const product = [...company.products.values()][0];
  if (!model || !product) throw new Error("the company has no data to start from");
  const today = state.now().toISOString().slice(0, 10);
  const documentNumber = nextNumber(company, "FT", "A");
  const id =
    state.switches.documentIds === "numeric" ? String(900_000 + documentNumber) : `FTA${documentNumber}`;
  const line = { type: 1 as const, productId: product.id, taxId: "NO", price, quantity: 1, discount: 0 };
  company.invoices.set(id, {
    ...model,
    id,
    documentNumber,
    salesDocumentId: "FT",
    seriesId: "A",
    date: date ?? today,
    closed,
    canceled: false,
    conflict: false,
    currencyId: "EUR",
    exchangeRate: 1,
    entityDiscount: 0,
    expirationDate: date ?? today,
    financialDiscount: 0,
    modifiedAt: state.now().toISOString(),
    items: () => [
      {
        ...line,
        description: product.description,
        warehouse: 1,
      },
    ],
  });
  return { id };
}
