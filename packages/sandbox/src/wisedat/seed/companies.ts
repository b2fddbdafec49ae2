import { createRandom } from "../../data/random";
import { salesDocuments, series, taxes } from "../lookups";
import type { WisedatSwitches } from "../options";
import type { Company, Product } from "../state";
import { taxNumber } from "../tax-number";
import { seedAddress, seedCustomers } from "./customers";
import { seedInvoices } from "./sales-invoices";
import { PRODUCTS } from "./words";

type Plan = {
  apiKey: string;
  password: string;
  name: string;
  serial: number;
  customers: number;
  invoices: number;
};

const PLANS: Plan[] = [
  {
    apiKey: "demo-wisedat-silva-filhos",
    password: "silva-filhos",
    name: "Silva & Filhos Lda",
    serial: 4_410_207,
    customers: 350,
    invoices: 5000,
  },
  {
    apiKey: "demo-wisedat-padaria-aurora",
    password: "padaria-aurora",
    name: "Padaria Aurora Unipessoal Lda",
    serial: 5_120_933,
    customers: 30,
    invoices: 200,
  },
];

export type SeedOptions = {
  seed: number;
  scale: number;
  empty: boolean;
  now: () => Date;
  switches: WisedatSwitches;
};

/** The companies of the server. `empty` leaves their lists of documents, customers and products blank. */
export function seedCompanies(options: SeedOptions): Company[] {
  return PLANS.map((plan) => {
    const company = blankCompany(plan, options.seed);
    if (!options.empty) fill(company, plan, options);
    return company;
  });
}

function fill(company: Company, plan: Plan, { seed, scale, now, switches }: SeedOptions): void {
  const share = (count: number) => Math.max(1, Math.round(count * scale));
  const today = now().toISOString().slice(0, 10);
  for (const product of seedProducts(today)) company.products.set(product.id, product);
  const customers = seedCustomers({ count: share(plan.customers), seed: seed + plan.serial, today });
  for (const customer of customers) company.customers.set(customer.id, customer);
  seedInvoices(company, { count: share(plan.invoices), seed, now: now(), switches });
}

function blankCompany(plan: Plan, seed: number): Company {
  const drawn = seedAddress(createRandom(seed, plan.apiKey), "PT");
  const address = { ...drawn, city: "Porto", postal_code: "4000-322", postal_code_location: "PORTO" };
  const salesmen = [
    {
      id: 1,
      code: "V01",
      name: "Rita Falcão",
      commission: 2.5,
      tax_id: taxNumber("person", 110),
      active: true,
    },
    {
      id: 2,
      code: "V02",
      name: "Tiago Leitão",
      commission: 3,
      tax_id: taxNumber("person", 220),
      active: true,
    },
  ];
  return {
    apiKey: plan.apiKey,
    user: "comptoir",
    password: plan.password,
    state: 1,
    profile: { id: "1", name: plan.name, tax_id: taxNumber("company", plan.serial), address },
    customers: new Map(),
    products: new Map(),
    salesmen: new Map(salesmen.map((salesman) => [salesman.id, salesman])),
    series: new Map(series().map((entry) => [entry.id, entry])),
    salesDocuments: new Map(salesDocuments().map((entry) => [entry.id, entry])),
    taxes: new Map(taxes().map((entry) => [entry.id, entry])),
    invoices: new Map(),
    payments: new Map(),
    numbers: new Map(),
  };
}

function seedProducts(today: string): Product[] {
  return PRODUCTS.map(([name, description, price, taxId, unitId, type], index) => ({
    id: index + 1,
    name,
    description,
    barcode: type === 1 ? `560000000${String(index + 1).padStart(4, "0")}` : "",
    price,
    type,
    taxId,
    unitId,
    netWeight: type === 1 ? 50 * (index + 1) : 0,
    grossWeight: type === 1 ? 55 * (index + 1) : 0,
    stock: type === 1 ? 120 : 0,
    active: true,
    modifiedAt: `${today}T00:00:00Z`,
  }));
}
