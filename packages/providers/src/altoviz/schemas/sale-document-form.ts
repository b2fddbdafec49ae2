import { ADDRESS_FORM } from "./address";
import { CONTACT_FIELDS_FORM } from "./contact";
import { VAT_FORM } from "./references";
import { SALE_LINE_FORM } from "./sale-line";
import type { WritableForm } from "./writable";

/** What Altoviz makes of a document, and five names that its server sends and no document of it lists. */
const READ_ONLY = [
  "id",
  "balance",
  "commitments",
  "grossTaxExcludedAmount",
  "taxExcludedAmount",
  "taxAmount",
  "taxIncludedAmount",
  "overdue",
  "vats",
  "isDraft",
  "isPaid",
  "isProforma",
  "isCancelled",
  "sentAt",
  "pdfUrl",
  "replacedBy",
  "cancellationCreditId",
  "cancellationCreditNumber",
  "cancelledInvoicetId",
  "cancelledInvoicetNumber",
  "cancelledCreditId",
  "cancelledCreditNumber",
  "eInvoicingInvoiceId",
  "eInvoicingProviderId",
  "eInvoicingStatus",
];

export const SALE_DOCUMENT_FORM: WritableForm = {
  drop: READ_ONLY,
  within: {
    billingAddress: ADDRESS_FORM,
    shippingAddress: ADDRESS_FORM,
    billingContact: CONTACT_FIELDS_FORM,
    shippingContact: CONTACT_FIELDS_FORM,
    shippingVat: VAT_FORM,
    lines: SALE_LINE_FORM,
  },
};

/** Whose document it is. */
export const DOCUMENT_CUSTOMER = ["customerId", "customerNumber"] as const;

/** What was copied from the customer onto the document: stale once it is another's. */
export const COPIED_FROM_CUSTOMER = [
  ...DOCUMENT_CUSTOMER,
  "customerName",
  "customerSiret",
  "customerType",
  "customerVatNumber",
  "customerElectronicAddress",
  "billingAddress",
  "billingContact",
  "shippingAddress",
  "shippingContact",
] as const;
