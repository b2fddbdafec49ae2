import { multipartFile } from "../../http/multipart";
import type { Transport } from "../../http/transport";
import type { DocumentContent } from "../../provider";
import { write } from "../calls";
import { downloadFile } from "../downloads";
import type { Written } from "../received";
import { type PurchaseInvoice, purchaseInvoiceWire } from "../schemas/purchase-invoice";

/**
 * POST /v1/PurchaseInvoices/file: a PDF or an image becomes a purchase invoice. Keep its id: Altoviz has no list of
 * purchase invoices, no way to read one again, and none to delete it.
 * @throws ProviderError rejected
 */
export function createPurchaseInvoice(
  transport: Transport,
  file: DocumentContent,
): Promise<Written<PurchaseInvoice>> {
  const content = multipartFile({ field: "file", ...file });
  return write(transport, {
    operation: "purchaseInvoices.createFromFile",
    schema: purchaseInvoiceWire,
    content,
  });
}

/** GET /v1/PurchaseInvoices/Download/{id}: the file. @throws ProviderError not_found */
export function downloadPurchaseInvoice(transport: Transport, id: string): Promise<DocumentContent> {
  const operation = "purchaseInvoices.download";
  return downloadFile(transport, { operation, id, fallbackName: `purchase-invoice-${id}.pdf` });
}
