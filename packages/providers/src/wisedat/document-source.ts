import { notFound } from "../errors";
import type { Transport } from "../http/transport";
import type { DocumentSource } from "../provider";
import { PROVIDER } from "./classify";
import { fetchSalesInvoicePdf } from "./resources/sales-invoices";

/** PDFs of sales invoices. */
export function createDocumentSource(transport: Transport): DocumentSource {
  return {
    async open(resource, externalId) {
      if (resource !== "invoices")
        throw notFound({ provider: PROVIDER, operation: "documents.open" }, `${resource} have no documents`);
      const bytes = await fetchSalesInvoicePdf(transport, externalId);
      const fileName = `${externalId.replace(/[^\w.-]+/g, "_")}.pdf`;
      return { contentType: "application/pdf", fileName, bytes };
    },
  };
}
