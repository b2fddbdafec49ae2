/** The invoice model of the API, in its key order. Amounts are numbers; two prices per position are strings. */
export type Invoice = {
  modelType: string;
  readOnly: boolean;
  basicInformation: BasicInformation;
  contractor: Contractor;
  buyer: Contractor;
  seller: { taxIdentificationNumber: string; contractorName: string };
  payments: Payments;
  invoicePosition: Position[];
  attachments: { id: number; fileName: string; fileSize: number }[];
  costCenterPerItem: boolean;
  accounting: { vatProcedures: string[]; isSubjectToVat: boolean; activeVat: boolean };
  additionalDetails?: string;
  correctionReason?: string;
  projects?: unknown[];
};

export type BasicInformation = {
  invoiceId: number;
  invoiceType: string;
  invoiceFormat: string;
  invoiceNumber: string;
  year: number;
  month: number;
  invoiceNumberInPeriod: number;
  statusId: string;
  isReceipt: boolean;
  isRelated: boolean;
  netPrice: number;
  grossPrice: number;
  currency: string;
  exchangeRate: number;
  exchangeRateDate?: string;
  vatPLN: number;
  issueDate: string;
  saleDate: string;
  uploadDate: string;
  relatedInvoicesIds: number[];
  priceTypeId: string;
};

export type Contractor = {
  contractorName: string;
  contractorId: number;
  taxIdentificationNumber: string;
  country: string;
  contractorType: string;
  contractorRegion: string;
  defaultCurrency: string;
  city: string;
  street: string;
  houseNumber: string;
  flatNumber: string;
  postCode: string;
  /** May be several addresses, with commas between. */
  email: string;
  phoneNumber: string;
  areaNumber: string;
};

export type Payments = {
  paymentMethod: string;
  dueDate: string;
  isSplitPayment: boolean;
  isPaid: boolean;
  paidAmount: number;
  bankAccountNumber: string;
};

export type Position = {
  invoiceProductId: number;
  positionType: string;
  productPosition: number;
  productCategory: string;
  productCategoryId: number;
  productName: string;
  unit: string;
  unitNetPrice: number;
  unitGrossPrice: number;
  quantity: number;
  discount: number;
  vat: string;
  priceNet: number;
  netPrice: string;
  vatAmt: number;
  priceGross: number;
  grossPrice: string;
  gtu: string;
  deductions: boolean;
};

/** `2022-12-27T00:00:00.000Z` of a `YYYY-MM-DD` date. */
export function atMidnight(date: string): string {
  return `${date}T00:00:00.000Z`;
}

export function round2(amount: number): number {
  return (Math.sign(amount) * Math.round(Math.abs(amount) * 100 + 1e-6)) / 100;
}
