import type { OperationType } from "./operations";

export const PROVIDER_IDS = ["altera", "altoviz", "wisedat", "invoice-collector"] as const;
export type ProviderId = (typeof PROVIDER_IDS)[number];

export const READ_CAPABILITIES = [
  "invoices.list",
  "invoices.byId",
  "customers.list",
  "documents.open",
  "collectors.manage",
  "webhooks",
] as const;

/** What a provider can do: read, and each kind of write. */
export type CapabilityId = (typeof READ_CAPABILITIES)[number] | OperationType;

export type CredentialField = {
  name: string;
  label: { en: string; fr: string };
  help: { en: string; fr: string };
  kind: "text" | "secret" | "url";
  example: string;
  required: boolean;
};

export type CatalogEntry = {
  id: ProviderId;
  name: string;
  /** ISO 3166-1 alpha-2, or null where the service serves several countries. */
  country: string | null;
  purpose: "sales" | "purchases";
  /** "company": one account per company; "firm": one account serves all companies of the firm. */
  scope: "company" | "firm";
  website: string;
  fields: readonly CredentialField[];
  capabilities: readonly CapabilityId[];
};

const apiKey: CredentialField = {
  name: "apiKey",
  label: { en: "API key", fr: "Clé API" },
  help: { en: "Created in the service's settings.", fr: "Créée dans les paramètres du service." },
  kind: "secret",
  example: "",
  required: true,
};

/** Every kind of write; quotes and families have no update at Altoviz. */
const ALTOVIZ_WRITES = [
  "invoices.create",
  "invoices.update",
  "invoices.delete",
  "invoices.finalize",
  "invoices.send",
  "invoices.markPaid",
  "credits.create",
  "credits.update",
  "credits.delete",
  "credits.finalize",
  "credits.send",
  "credits.markRefunded",
  "quotes.create",
  "quotes.delete",
  "quotes.send",
  "receipts.create",
  "receipts.update",
  "receipts.delete",
  "customers.create",
  "customers.update",
  "customers.delete",
  "suppliers.create",
  "suppliers.update",
  "suppliers.delete",
  "contacts.create",
  "contacts.update",
  "contacts.delete",
  "products.create",
  "products.update",
  "products.delete",
  "products.setImage",
  "products.removeImage",
  "customer_families.create",
  "customer_families.delete",
  "product_families.create",
  "product_families.delete",
  "purchases.upload",
] as const satisfies readonly OperationType[];

/** Client-safe facts of each provider. No code here reaches a network. */
export const CATALOG: Readonly<Record<ProviderId, CatalogEntry>> = {
  altera: {
    id: "altera",
    name: "Altera",
    country: "PL",
    purpose: "sales",
    scope: "company",
    website: "https://altera.app",
    fields: [
      {
        ...apiKey,
        help: {
          en: "In Altera: Settings, Integration, generate a key. One key opens one company.",
          fr: "Dans Altera : Paramètres, Intégration, générer une clé. Une clé ouvre une société.",
        },
      },
    ],
    capabilities: ["invoices.list", "invoices.byId", "customers.list", "documents.open"],
  },
  altoviz: {
    id: "altoviz",
    name: "Altoviz",
    country: "FR",
    purpose: "sales",
    scope: "company",
    website: "https://www.altoviz.com",
    fields: [
      {
        ...apiKey,
        help: {
          en: "In Altoviz: Settings, API keys. The plan must include the API.",
          fr: "Dans Altoviz : Paramètres, Clés API. L'abonnement doit inclure l'API.",
        },
      },
      {
        name: "customerTypes",
        label: { en: "Words for customer types", fr: "Vocabulaire des types de client" },
        help: {
          en: "Leave empty. Enter older if Altoviz refuses the types Business, Consumer and Government.",
          fr: "Laisser vide. Saisir older si Altoviz refuse les types Business, Consumer et Government.",
        },
        kind: "text",
        example: "",
        required: false,
      },
    ],
    capabilities: [
      "invoices.list",
      "invoices.byId",
      "customers.list",
      "documents.open",
      "webhooks",
      ...ALTOVIZ_WRITES,
    ],
  },
  wisedat: {
    id: "wisedat",
    name: "WISEDAT",
    country: "PT",
    purpose: "sales",
    scope: "company",
    website: "https://www.wisedat.pt",
    fields: [
      {
        name: "serverUrl",
        label: { en: "Server address", fr: "Adresse du serveur" },
        help: {
          en: "Address and port of the WISEDAT API, as your server shows it.",
          fr: "Adresse et port de l'API WISEDAT, tels que le serveur les affiche.",
        },
        kind: "url",
        example: "https://wisedat.example.pt:8081",
        required: true,
      },
      {
        ...apiKey,
        help: { en: "In WISEDAT, under API.", fr: "Dans WISEDAT, rubrique API." },
      },
      {
        name: "user",
        label: { en: "User", fr: "Utilisateur" },
        help: {
          en: "A WISEDAT user with access to sales.",
          fr: "Un utilisateur WISEDAT ayant accès aux ventes.",
        },
        kind: "text",
        example: "contabilidade",
        required: true,
      },
      {
        name: "password",
        label: { en: "Password", fr: "Mot de passe" },
        help: { en: "The password of that user.", fr: "Le mot de passe de cet utilisateur." },
        kind: "secret",
        example: "",
        required: true,
      },
    ],
    capabilities: ["invoices.list", "invoices.byId", "customers.list", "documents.open"],
  },
  "invoice-collector": {
    id: "invoice-collector",
    name: "Invoice-Collector",
    country: null,
    purpose: "purchases",
    scope: "firm",
    website: "https://invoice-collector.com",
    fields: [
      {
        name: "serverUrl",
        label: { en: "Server address", fr: "Adresse du serveur" },
        help: {
          en: "Of your own Invoice-Collector server, or of your cloud account.",
          fr: "De votre serveur Invoice-Collector, ou de votre compte cloud.",
        },
        kind: "url",
        example: "https://api.invoice-collector.com",
        required: true,
      },
      {
        name: "browserUrl",
        label: { en: "Address for browsers", fr: "Adresse pour les navigateurs" },
        help: {
          en: "Only when browsers reach the server under another address than ours.",
          fr: "Seulement si les navigateurs joignent le serveur à une autre adresse que nous.",
        },
        kind: "url",
        example: "",
        required: false,
      },
      {
        name: "bearer",
        label: { en: "Customer bearer", fr: "Jeton client (bearer)" },
        help: {
          en: "Shown once in your account's settings, or in the server's log at first start.",
          fr: "Affiché une fois dans les paramètres du compte, ou dans le journal du serveur.",
        },
        kind: "secret",
        example: "",
        required: true,
      },
    ],
    capabilities: ["collectors.manage"],
  },
};

/** Whether the text names a provider. */
export function isProviderId(text: string): text is ProviderId {
  return PROVIDER_IDS.some((id) => id === text);
}
