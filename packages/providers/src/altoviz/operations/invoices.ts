import type { Transport } from "../../http/transport";
import type { ProviderOperations } from "../../provider";
import { SALE_INVOICE_UPDATE } from "../resources/sale-invoices";
import { saleDocumentInput } from "../schemas/sale-document-input";
import { paymentInput } from "../schemas/settlement";
import { updateOperation } from "./change";
import { createOperation, findByKey } from "./create";
import { finalizeOperation } from "./finalize";
import { documentInput } from "./inputs/document";
import { deleteOperation } from "./remove";
import { sendOperation } from "./send";
import { settleOperation } from "./settle";

const resource = "invoices";

/** A draft until it is finalized; only drafts can be changed and deleted. */
export function invoiceOperations(transport: Transport) {
  return {
    "invoices.create": createOperation(transport, {
      resource,
      create: "saleInvoices.create",
      input: saleDocumentInput,
      inputOf: documentInput,
      find: findByKey("saleInvoices.find"),
    }),
    "invoices.update": updateOperation(transport, {
      resource,
      rewriting: SALE_INVOICE_UPDATE,
      inputOf: documentInput,
    }),
    "invoices.delete": deleteOperation(transport, { resource, remove: "saleInvoices.delete" }),
    "invoices.finalize": finalizeOperation(transport, { resource, operation: "saleInvoices.finalize" }),
    "invoices.send": sendOperation(transport, { resource, operation: "saleInvoices.send" }),
    "invoices.markPaid": settleOperation(transport, {
      resource,
      operation: "saleInvoices.markAsPaid",
      input: paymentInput,
      names: { id: "invoiceId", reference: "paymentReference", finalize: "finalizeInvoice" },
    }),
  } satisfies ProviderOperations;
}
