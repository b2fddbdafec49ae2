import { atMidnight, type BasicInformation, type Contractor, type Invoice, type Position } from "./model";
import { sumsOf } from "./pricing";
import type { CompanyProfile } from "./state";

export type InvoiceDraft = {
  id: number;
  type: string;
  format: string;
  number: Pick<BasicInformation, "invoiceNumber" | "year" | "month" | "invoiceNumberInPeriod">;
  statusId: string;
  isReceipt?: boolean;
  currency: string;
  exchangeRate: number;
  issuedOn: string;
  soldOn: string;
  dueOn: string;
  uploadedAt: string;
  related: number[];
  contractor: Contractor;
  positions: Position[];
  paid?: "whole" | "half" | number;
};

/** The whole model of an invoice; sums, tax in PLN and the order of the keys come from here alone. */
export function buildInvoice(draft: InvoiceDraft, profile: CompanyProfile): Invoice {
  const basicInformation = basicInformationOf(draft);
  return {
    modelType: "INVOICE",
    readOnly: false,
    basicInformation,
    contractor: draft.contractor,
    buyer: { ...draft.contractor },
    seller: { taxIdentificationNumber: profile.taxIdentificationNumber, contractorName: profile.name },
    payments: {
      paymentMethod: "TRANSFER",
      dueDate: atMidnight(draft.dueOn),
      isSplitPayment: false,
      ...paymentOf(draft.paid ?? 0, basicInformation.grossPrice),
      bankAccountNumber: profile.bankAccountNumber,
    },
    invoicePosition: draft.positions,
    attachments: [],
    costCenterPerItem: false,
    accounting: { vatProcedures: [], isSubjectToVat: true, activeVat: true },
  };
}

function basicInformationOf(draft: InvoiceDraft): BasicInformation {
  const { netPrice, grossPrice, vatPLN } = sumsOf(draft.positions, draft.exchangeRate);
  return {
    invoiceId: draft.id,
    invoiceType: draft.type,
    invoiceFormat: draft.format,
    invoiceNumber: draft.number.invoiceNumber,
    year: draft.number.year,
    month: draft.number.month,
    invoiceNumberInPeriod: draft.number.invoiceNumberInPeriod,
    statusId: draft.statusId,
    isReceipt: draft.isReceipt ?? false,
    isRelated: draft.related.length > 0,
    netPrice,
    grossPrice,
    currency: draft.currency,
    exchangeRate: draft.exchangeRate,
    ...(draft.currency === "PLN" ? {} : { exchangeRateDate: atMidnight(draft.soldOn) }),
    vatPLN,
    issueDate: atMidnight(draft.issuedOn),
    saleDate: atMidnight(draft.soldOn),
    uploadDate: draft.uploadedAt,
    relatedInvoicesIds: draft.related,
    priceTypeId: "NET",
  };
}

function paymentOf(paid: "whole" | "half" | number, gross: number): { isPaid: boolean; paidAmount: number } {
  if (paid === "whole") return { isPaid: true, paidAmount: gross };
  const paidAmount = paid === "half" ? Math.round(gross * 50) / 100 : paid;
  return { isPaid: gross > 0 && paidAmount >= gross, paidAmount };
}
