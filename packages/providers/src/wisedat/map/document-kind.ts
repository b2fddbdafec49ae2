import { MappingError } from "../../errors";
import type { InvoiceKind } from "../../records";

/** `document_type` 4, what sales invoices are; the others are mapped should the server list them here. */
const FINANCIAL = 4;

const KIND_BY_DOCUMENT_TYPE: Readonly<Record<number, InvoiceKind>> = {
  0: "quote",
  1: "quote",
  2: "order",
  3: "delivery",
};

/**
 * `saft_type` of financial documents: the document's type in the Portuguese tax file. ND (debit note) raises what is
 * owed, as a correction; TD (return slip) lowers it, as a credit note. One that does not go into that file (-1)
 * counts in no total.
 */
const KIND_BY_SAFT_TYPE: Readonly<Record<number, InvoiceKind>> = {
  [-1]: "pro_forma",
  0: "invoice",
  1: "correction",
  2: "credit_note",
  3: "invoice",
  4: "invoice",
  5: "credit_note",
  6: "invoice",
  7: "invoice",
};

/** @throws MappingError for a type that is not documented: counting it with the wrong sign would be worse. */
export function kindOf(document: { document_type: number; saft_type: number }): InvoiceKind {
  const isFinancial = document.document_type === FINANCIAL;
  const kind = isFinancial
    ? KIND_BY_SAFT_TYPE[document.saft_type]
    : KIND_BY_DOCUMENT_TYPE[document.document_type];
  if (kind) return kind;
  const [path, value] = isFinancial
    ? ["sales_document.saft_type", document.saft_type]
    : ["sales_document.document_type", document.document_type];
  throw new MappingError(path, `unknown type ${value}`);
}
