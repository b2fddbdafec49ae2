import type { ServerKeys } from "./keys";
import type { WisedatSwitches } from "./options";

/** 0 offline, 1 online, 2 company not found, 3 API not activated, 4 table management, 5 module, 6 plan. */
export type ApiState = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export type Country = { iso_3166_1: string; name: string };
export type Described = { id: string; description: string };
export type Currency = Described & { symbol: string; decimal_cases: number };
export type Address = {
  street: string;
  city: string;
  postal_code: string;
  postal_code_location: string;
  phone: string;
  fax: string;
  region: string;
  country: Country;
};
export type Location = Omit<Address, "phone" | "fax" | "region">;

export type Tax = Described & {
  value: number;
  /** 0 exempt, 1 reduced, 2 intermediate, 3 normal, 4 no deduction. */
  type: 0 | 1 | 2 | 3 | 4;
  exemption_reason: Described | null;
};
export type Series = Described & { vat_cash_system: boolean; active: boolean };
export type SalesDocument = Described & {
  default_series: string;
  document_type: number;
  saft_type: number;
  active: boolean;
};
export type Salesman = {
  id: number;
  code: string;
  name: string;
  commission: number;
  tax_id: string;
  active: boolean;
};

export type Customer = {
  id: number;
  code: string;
  name: string;
  tax_id: string;
  active: boolean;
  website: string;
  email: string;
  phone: string;
  notes: string;
  entity_type: string;
  country: Country;
  birthday: string | null;
  paymentMethodId: string;
  paymentConditionId: string;
  deliveryMethodId: string;
  currencyId: string;
  salesmanId: number;
  entityDiscount: number;
  billing_address: Address | null;
  shipping_address: Address | null;
  other_addresses: (Address & { type: string })[];
  /** ISO instant in UTC. */
  modifiedAt: string;
};

export type Product = {
  id: number;
  name: string;
  description: string;
  barcode: string;
  price: number;
  /** 1 merchandise, 2 service. */
  type: 1 | 2;
  taxId: string;
  unitId: string;
  /** Grams. */
  netWeight: number;
  grossWeight: number;
  stock: number;
  active: boolean;
  modifiedAt: string;
};

/** 1 merchandise or service, 2 postage, 3 adjustment, 4 and 5 discounts in value, 6 notes. */
export type ItemType = 1 | 2 | 3 | 4 | 5 | 6;
export type Item = {
  type: ItemType;
  productId: number | null;
  taxId: string | null;
  price: number;
  quantity: number;
  discount: number;
  description: string;
  warehouse: number | null;
};

export type SalesInvoice = {
  id: string;
  documentNumber: number;
  customerId: number;
  seriesId: string;
  salesmanId: number;
  deliveryMethodId: string;
  paymentConditionId: string;
  paymentMethodId: string;
  salesDocumentId: string;
  currencyId: string;
  exchangeRate: number;
  date: string;
  expirationDate: string;
  canceled: boolean;
  closed: boolean;
  entityDiscount: number;
  financialDiscount: number;
  yourReference: string;
  notes: string;
  vehiclePlate: string;
  alternateBillingAddress: string;
  alternateShippingAddress: string;
  loadingLocation: Location | null;
  unloadingLocation: Location | null;
  /** Edited by another application so that the API cannot show it: 409. */
  conflict: boolean;
  modifiedAt: string;
  /** The lines of demo data are drawn when they are first asked for. */
  items: () => Item[];
};

export type Payment = {
  id: string;
  customerId: number;
  seriesId: string;
  salesmanId: number;
  paymentMethodId: string;
  paymentDocumentId: string;
  date: string;
  canceled: boolean;
  notes: string;
  invoiceId: string;
  /** In hundredths of the invoice's total. */
  percent: number;
  modifiedAt: string;
};

export type Company = {
  apiKey: string;
  user: string;
  password: string;
  state: ApiState;
  profile: { id: string; name: string; tax_id: string; address: Address };
  customers: Map<number, Customer>;
  products: Map<number, Product>;
  salesmen: Map<number, Salesman>;
  series: Map<string, Series>;
  salesDocuments: Map<string, SalesDocument>;
  taxes: Map<string, Tax>;
  invoices: Map<string, SalesInvoice>;
  payments: Map<string, Payment>;
  /** The last document number of each document and series. */
  numbers: Map<string, number>;
};

export type WisedatState = {
  switches: WisedatSwitches;
  now: () => Date;
  keys: ServerKeys;
  /** By API key. */
  companies: Map<string, Company>;
};
