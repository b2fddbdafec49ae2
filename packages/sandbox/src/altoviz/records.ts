export type Address = { street: string; zipcode: string; city: string; countryIso: string };

export type PersonType = "Business" | "Consumer" | "Government";

export type Customer = {
  id: number;
  internalId: string | null;
  number: string;
  type: PersonType;
  companyName: string | null;
  title: string | null;
  firstName: string | null;
  lastName: string | null;
  email: string | null;
  phone: string | null;
  cellPhone: string | null;
  address: Address;
  siret: string | null;
  vatNumber: string | null;
  discountPercent: number | null;
  termDays: number;
};

export type Product = {
  id: number;
  number: string;
  name: string;
  description: string | null;
  type: "Product" | "Service";
  family: string;
  unitCode: string;
  unitPrice: number;
  purchasePrice: number;
  vatRate: number;
};

export type CompanyProfile = {
  name: string;
  apiKeyName: string;
  /** Ids of the company's records are above it. */
  firstId: number;
  legalStatus: string;
  capital: number;
  siret: string;
  vatNumber: string;
  ape: string;
  address: Address;
  email: string;
  phone: string;
  iban: string;
  user: { firstName: string; lastName: string };
};

export function customerName(customer: Customer): string {
  return customer.companyName ?? [customer.firstName, customer.lastName].filter(Boolean).join(" ");
}

const COUNTRY_NAMES: Record<string, string> = {
  FR: "France",
  BE: "Belgique",
  DE: "Allemagne",
  ES: "Espagne",
  CH: "Suisse",
};

export function countryName(countryIso: string): string {
  return COUNTRY_NAMES[countryIso] ?? countryIso;
}
