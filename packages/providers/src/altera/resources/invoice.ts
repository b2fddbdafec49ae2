import { z } from "zod";
import {
  externalId,
  optionalCountry,
  optionalDecimal,
  optionalExternalId,
  optionalFlag,
  optionalPlainDate,
  optionalText,
} from "../../http/wire";

const contractorWire = z.looseObject({
  contractorId: optionalExternalId,
  contractorName: optionalText,
  taxIdentificationNumber: optionalText,
  country: optionalCountry,
  /** May be several, divided by commas. */
  email: optionalText,
  areaNumber: optionalText,
  phoneNumber: optionalText,
  street: optionalText,
  houseNumber: optionalText,
  flatNumber: optionalText,
  postCode: optionalText,
  city: optionalText,
});

const sellerWire = z.looseObject({ taxIdentificationNumber: optionalText, contractorName: optionalText });

const positionWire = z.looseObject({
  productName: optionalText,
  unit: optionalText,
  unitNetPrice: optionalDecimal,
  quantity: optionalDecimal,
  discount: optionalDecimal,
  /** "23%", or a word: "zw", "np". */
  vat: optionalText,
  priceNet: optionalDecimal,
  /** The same as priceNet, as text. */
  netPrice: optionalDecimal,
  vatAmt: optionalDecimal,
  priceGross: optionalDecimal,
  grossPrice: optionalDecimal,
});

/** Altera OpenApi, Invoice model, as far as it is read. Amounts come as numbers and as texts. */
export const invoiceWire = z.looseObject({
  basicInformation: z.looseObject({
    invoiceId: externalId,
    invoiceType: optionalText,
    invoiceNumber: optionalText,
    statusId: optionalText,
    isReceipt: optionalFlag,
    netPrice: optionalDecimal,
    grossPrice: optionalDecimal,
    currency: z.string().regex(/^[A-Za-z]{3}$/, "no currency code"),
    issueDate: optionalPlainDate,
    relatedInvoicesIds: z.array(externalId).nullish(),
  }),
  contractor: contractorWire.nullish(),
  buyer: contractorWire.nullish(),
  payments: z
    .looseObject({ dueDate: optionalPlainDate, isPaid: z.boolean().nullish(), paidAmount: optionalDecimal })
    .nullish(),
  invoicePosition: z.array(positionWire).nullish(),
});

export type InvoiceWire = z.output<typeof invoiceWire>;
export type ContractorWire = z.output<typeof contractorWire>;
export type PositionWire = z.output<typeof positionWire>;

/** Reads nothing but the id, for lists. */
export const invoiceIdentity = z
  .looseObject({ basicInformation: z.looseObject({ invoiceId: externalId }) })
  .transform(({ basicInformation }) => basicInformation.invoiceId);

/** Reads nothing but the seller: the company that a key belongs to. */
export const invoiceSeller = z.looseObject({ seller: sellerWire }).transform(({ seller }) => seller);

export type SellerWire = z.output<typeof sellerWire>;
