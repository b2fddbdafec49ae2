import type { CompanyProfile } from "../records";

export type DemoCompany = {
  apiKey: string;
  profile: CompanyProfile;
  invoices: number;
  credits: number;
  quotes: number;
  customers: number;
  drafts: number;
  trade: "lighting" | "bakery";
};

export const DEMO_COMPANIES: readonly [DemoCompany, ...DemoCompany[]] = [
  {
    apiKey: "demo-altoviz-atelier-lumiere",
    trade: "lighting",
    invoices: 5000,
    credits: 150,
    quotes: 80,
    customers: 400,
    drafts: 25,
    profile: {
      name: "Atelier Lumière SARL",
      apiKeyName: "atelier-lumiere",
      firstId: 222_000,
      legalStatus: "SARL",
      capital: 20_000,
      siret: "84212345600018",
      vatNumber: "FR38842123456",
      ape: "7410Z",
      address: { street: "12 rue des Capucins", zipcode: "69001", city: "Lyon", countryIso: "FR" },
      email: "contact@atelier-lumiere.example",
      phone: "+33 4 78 00 00 12",
      iban: "FR76 3000 4000 0100 0012 3456 789",
      user: { firstName: "Claire", lastName: "Fournier" },
    },
  },
  {
    apiKey: "demo-altoviz-boulangerie-martin",
    trade: "bakery",
    invoices: 400,
    credits: 12,
    quotes: 15,
    customers: 60,
    drafts: 4,
    profile: {
      name: "Boulangerie Martin",
      apiKeyName: "boulangerie-martin",
      firstId: 822_000,
      legalStatus: "EURL",
      capital: 5000,
      siret: "53298765400027",
      vatNumber: "FR61532987654",
      ape: "1071C",
      address: { street: "3 place du Marché", zipcode: "21000", city: "Dijon", countryIso: "FR" },
      email: "bonjour@boulangerie-martin.example",
      phone: "+33 3 80 00 00 03",
      iban: "FR76 1027 8000 0200 0098 7654 321",
      user: { firstName: "Paul", lastName: "Martin" },
    },
  },
];
