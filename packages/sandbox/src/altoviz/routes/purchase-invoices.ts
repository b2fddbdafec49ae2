import { json, type SandboxResponse } from "../../http/server";
import type { AltovizRoute, Call } from "../call";
import type { PurchaseInvoice } from "../masters";
import { withRow } from "../resource/routes";
import { uploadedFile } from "../upload";

/** They can be handed in and fetched; there is no list, and nothing deletes them. */
export const purchaseInvoiceRoutes: AltovizRoute[] = [
  { method: "POST", path: "/v1/PurchaseInvoices/file", handle: createFromFile },
  {
    method: "GET",
    path: "/v1/PurchaseInvoices/Download/{id}",
    handle: withRow(
      {
        root: "/v1/PurchaseInvoices",
        name: "Purchase invoice",
        rows: (books) => books.purchaseInvoices,
        form: purchaseInvoiceForm,
        words: () => [],
      },
      download,
    ),
  },
];

async function createFromFile(call: Call): Promise<SandboxResponse> {
  const upload = await uploadedFile(call);
  if ("refusal" in upload) return upload.refusal;
  const { books, state } = call;
  const invoice = { id: books.nextId(), date: state.today(), file: upload.file };
  books.purchaseInvoices.set(invoice.id, invoice);
  return json(200, purchaseInvoiceForm(invoice));
}

function download(_call: Call, { file }: PurchaseInvoice): SandboxResponse {
  const name = encodeURIComponent(file.name);
  return {
    status: 200,
    headers: {
      "content-type": file.contentType,
      "content-disposition": `attachment; filename*=UTF-8''${name}`,
    },
    body: file.bytes,
  };
}

/** Nobody has read the file yet, so its amount and supplier are not known. */
function purchaseInvoiceForm({ id, date, file }: PurchaseInvoice) {
  return {
    date,
    id,
    notes: null,
    pdfUrl: `/v1/purchaseinvoices/download/${id}`,
    reference: null,
    region: "FR",
    status: "Pending",
    subject: file.name,
    supplier: null,
    taxIncludedAmount: 0,
    vatReverseCharge: false,
  };
}
