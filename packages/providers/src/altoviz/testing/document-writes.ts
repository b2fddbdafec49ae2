import type { ProviderSession } from "../../provider";
import type { WriteScenarios } from "../../testing/contract/subject";
import { documentDraft, paymentEntry, receiptDraft } from "./drafts";
import { change, creation, finalized, make, sending } from "./scenario";

/** Of invoices. */
export function invoiceWrites(customerId: string): WriteScenarios {
  const document = documentDraft(customerId);
  const other = { ...document, subject: "Autre objet" };
  const invoice = (session: ProviderSession) => make(session, "invoices.create", document);
  const finalInvoice = async (session: ProviderSession) =>
    finalized(session, "invoices", await invoice(session));
  return {
    "invoices.create": creation("invoices.create", "/v1/SaleInvoices", document),
    "invoices.update": change("invoices.update", invoice, ["PUT", "/v1/SaleInvoices", other]),
    "invoices.delete": change("invoices.delete", invoice, ["DELETE", "/v1/SaleInvoices"]),
    "invoices.finalize": change("invoices.finalize", invoice, ["POST", "/v1/SaleInvoices/Finalize"]),
    "invoices.send": sending("invoices.send", finalInvoice, "/v1/SaleInvoices/Send"),
    "invoices.markPaid": change("invoices.markPaid", finalInvoice, [
      "POST",
      "/v1/SaleInvoices/MarkAsPaid",
      paymentEntry("10.10"),
    ]),
  };
}

/** Of credits and quotes. */
export function otherDocumentWrites(customerId: string): WriteScenarios {
  const document = documentDraft(customerId);
  const other = { ...document, subject: "Autre objet" };
  const credit = (session: ProviderSession) => make(session, "credits.create", document);
  const quote = (session: ProviderSession) => make(session, "quotes.create", document);
  const finalCredit = async (session: ProviderSession) =>
    finalized(session, "credits", await credit(session));
  return {
    "credits.create": creation("credits.create", "/v1/SaleCredits", document),
    "credits.update": change("credits.update", credit, ["PUT", "/v1/SaleCredits", other]),
    "credits.delete": change("credits.delete", credit, ["DELETE", "/v1/SaleCredits"]),
    "credits.finalize": change("credits.finalize", credit, ["POST", "/v1/SaleCredits/Finalize"]),
    "credits.send": sending("credits.send", finalCredit, "/v1/SaleCredits/Send"),
    "credits.markRefunded": change("credits.markRefunded", finalCredit, [
      "POST",
      "/v1/SaleCredits/MarkAsRefunded",
      paymentEntry(null),
    ]),
    "quotes.create": creation("quotes.create", "/v1/SaleQuotes", document),
    "quotes.delete": change("quotes.delete", quote, ["DELETE", "/v1/SaleQuotes"]),
    "quotes.send": sending("quotes.send", quote, "/v1/SaleQuotes/Send"),
  };
}

/** Of receipts, each for a final invoice. */
export function receiptWrites(customerId: string): WriteScenarios {
  const finalInvoice = async (session: ProviderSession) =>
    finalized(session, "invoices", await make(session, "invoices.create", documentDraft(customerId)));
  const receipt = async (session: ProviderSession) =>
    make(session, "receipts.create", receiptDraft(customerId, await finalInvoice(session)));
  return {
    "receipts.create": async (session) => {
      const input = receiptDraft(customerId, await finalInvoice(session));
      return creation("receipts.create", "/v1/Receipts", input)();
    },
    "receipts.update": change("receipts.update", receipt, [
      "PUT",
      "/v1/Receipts",
      { ...receiptDraft(customerId), amount: "12.34", method: "card" },
    ]),
    "receipts.delete": change("receipts.delete", receipt, ["DELETE", "/v1/Receipts"]),
  };
}
