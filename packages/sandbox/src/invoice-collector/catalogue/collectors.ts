export type CollectorParam = {
  type: "string" | "email" | "password";
  name: string;
  placeholder: string;
  mandatory: boolean;
};

export type Collector = {
  id: string;
  name: string;
  /** A key of the texts; translated where the list is shown, never in callbacks. */
  description: string;
  instructions?: string;
  version: string;
  website: string;
  logo: string;
  type: "web" | "agent" | "api" | "email" | "sketch";
  params: Record<string, CollectorParam>;
  state: "planned" | "development" | "active";
  captcha?: string;
  authenticationMethod?: "secretsOnly" | "interactiveOnly" | "all";
  loginUrl?: string;
  entryUrl?: string;
  baseUrl?: string;
};

/** How the invented supplier behind a collector behaves. */
export type Supplier = {
  /** How its portal writes amounts; undefined where it shows none. */
  amount?: (whole: number, cents: string) => string;
  /** Asks for a code after the password. */
  asksCode?: boolean;
  /** Each invoice comes with an annex, as two documents of one id. */
  hasAnnex?: boolean;
  contract?: boolean;
};

const email: CollectorParam = {
  type: "email",
  name: "i18n.collectors.all.email",
  placeholder: "i18n.collectors.all.email.placeholder",
  mandatory: true,
};
const password: CollectorParam = {
  type: "password",
  name: "i18n.collectors.all.password",
  placeholder: "i18n.collectors.all.password.placeholder",
  mandatory: true,
};
const apiKey: CollectorParam = {
  type: "string",
  name: "i18n.collectors.all.token",
  placeholder: "i18n.collectors.all.token.placeholder",
  mandatory: true,
};

const french = (whole: number, cents: string) => `${whole},${cents} €`;
const spaced = (whole: number, cents: string) => `1 ${String(whole).padStart(3, "0")},${cents} €`;
const american = (whole: number, cents: string) => `$${whole}.${cents}`;
const dutch = (whole: number, cents: string) => `€ ${whole}.${cents}`;

type Entry = [id: string, name: string, supplier: Supplier, changes?: Partial<Collector>];

const api: Partial<Collector> = { type: "api", params: { token: apiKey }, authenticationMethod: undefined };

/** Invented suppliers, in the order of their ids as the catalogue is sorted. */
const ENTRIES: Entry[] = [
  ["aqualis_eau", "Aqualis Eau", { amount: french, contract: true }],
  ["brumaire_bureau", "Brumaire Bureau", { amount: spaced }],
  ["cargolive", "CargoLive", { amount: french, hasAnnex: true }],
  [
    "dataforge_cloud",
    "DataForge Cloud",
    { amount: american },
    { ...api, baseUrl: "https://api.dataforge.example" },
  ],
  ["fibrenova", "FibreNova", { amount: french, asksCode: true }],
  ["hydra_papeterie", "Hydra Papeterie", { amount: dutch }],
  ["lumivolt", "Lumivolt", { amount: french, contract: true }, { authenticationMethod: "all" }],
  ["marelle_mobile", "Marelle Mobile", { amount: french }],
  ["nordlicht_energie", "Nordlicht Energie", { amount: french, contract: true }],
  ["ozone_hosting", "Ozone Hosting", { amount: american }],
  ["telco_azur", "Telco Azur", { amount: french }],
  ["velocargo", "VéloCargo", {}, { state: "development" }],
  ["zephyr_assurances", "Zéphyr Assurances", { amount: french }, { authenticationMethod: "interactiveOnly" }],
];

export const COLLECTORS: Collector[] = ENTRIES.map(([id, name, , changes]) => ({
  ...webCollector(id, name),
  ...changes,
}));

const SUPPLIERS = new Map(ENTRIES.map(([id, , supplier]) => [id, supplier]));

export function supplierOf(collectorId: string): Supplier {
  return SUPPLIERS.get(collectorId) ?? {};
}

export function collectorById(id: string, all: readonly Collector[] = COLLECTORS): Collector | undefined {
  return all.find((collector) => collector.id === id);
}

function webCollector(id: string, name: string): Collector {
  const host = `${id.replaceAll("_", "-")}.example`;
  return {
    id,
    name,
    description: `i18n.collectors.${id}.description`,
    version: "12",
    website: `https://${host}`,
    logo: `https://${host}/logo.png`,
    type: "web",
    params: { email, password },
    state: "active",
    captcha: "none",
    authenticationMethod: "secretsOnly",
    loginUrl: `https://${host}/login`,
    entryUrl: `https://${host}/invoices`,
  };
}
