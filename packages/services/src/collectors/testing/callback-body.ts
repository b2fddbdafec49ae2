import { smallPdf } from "./small-pdf";

export type CallbackParts = {
  remoteId: string;
  invoiceId?: string;
  collector?: string;
  amount?: string;
  data?: Uint8Array;
};

/** A callback as Invoice-Collector posts it, of a small PDF unless said otherwise. */
export function callbackBody(parts: CallbackParts): Buffer {
  const collector = parts.collector ?? "telco_azur";
  return Buffer.from(
    JSON.stringify({
      type: "invoice",
      collector: { id: collector, name: "Telco Azur", type: "web", params: {} },
      remote_id: parts.remoteId,
      invoice: {
        id: parts.invoiceId ?? "INV-1",
        timestamp: 1_795_212_807_271,
        collected_timestamp: 1_795_212_807_271,
        amount: parts.amount ?? "93,50 €",
        mimetype: "application/pdf",
        metadata: {},
        data: Buffer.from(parts.data ?? smallPdf()).toString("base64"),
      },
    }),
  );
}

/** A body as it comes from a socket. */
export async function* inPieces(body: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < body.byteLength; start += size) yield body.subarray(start, start + size);
}
