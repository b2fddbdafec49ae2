export type Address = { street: string; zipcode: string; city: string; countryIso: string };

/** As a client may leave it: each part may be missing. */
export type PostalAddress = { [Part in keyof Address]: string | null };

export type PersonType = "Business" | "Consumer" | "Government";

export type Customer = {
  id: number;
  internalId: string | null;
  number: string | null;
  active: boolean;
  type: PersonType;
  companyName: string | null;
  title: string | null;
  firstName: string | null;
  lastName: string | null;
  email: string | null;
  phone: string | null;
  cellPhone: string | null;
  /** For billing. */
  address: PostalAddress | null;
  shippingAddress: PostalAddress | null;
  siret: string | null;
  vatNumber: string | null;
  electronicAddress: string | null;
  familyId: number | null;
  internalNotes: string | null;
  discountPercent: number | null;
  termDays: number;
  /** As a client wrote them; null for what was made by hand. */
  billingOptions: Record<string, unknown> | null;
};

export type Product = {
  id: number;
  internalId: string | null;
  number: string | null;
  active: boolean;
  name: string | null;
  description: string | null;
  internalNotes: string | null;
  type: "Product" | "Service" | "Text";
  familyId: number | null;
  unitCode: string | null;
  unitPrice: number;
  unitPriceTaxIncluded: boolean;
  purchasePrice: number;
  defaultQuantity: number;
  vatRate: number | null;
  vatRegion: string;
  image: StoredFile | null;
};

export type StoredFile = { name: string; contentType: string; bytes: Buffer };

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

export function countryName(countryIso: string | null): string | null {
  return countryIso === null ? null : (COUNTRY_NAMES[countryIso] ?? countryIso);
}
