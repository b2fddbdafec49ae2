import { createHash } from "node:crypto";
import { z } from "zod";
import { MappingError } from "../errors";

/** Before March 2026 the service sent the collector's id as text, since then its whole description. */
const collector = z.union([
  z
    .string()
    .min(1)
    .transform((id) => ({ id, name: null, website: null })),
  z
    .looseObject({ id: z.string().min(1), name: z.string().nullish(), website: z.string().nullish() })
    .transform(({ id, name, website }) => ({ id, name: name ?? null, website: website ?? null })),
]);

const instant = z.number().finite().nullish();

/** A number would be a later form of the text; neither is required. */
const amountText = z.union([z.string(), z.number().transform(String)]).nullish();

const invoice = z.looseObject({
  id: z.union([z.string().min(1), z.number().transform(String)]),
  timestamp: instant,
  link: z.string().nullish(),
  collected_timestamp: instant,
  amount: amountText,
  mimetype: z.string().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
});

/** The callback as it is kept: `invoice.data` is the SHA-256 of the document instead of the document. */
export const storedCallback = z.looseObject({ remote_id: z.string(), collector, invoice });
export type StoredCallback = z.infer<typeof storedCallback>;

const invoiceCallback = z.looseObject({
  type: z.literal("invoice"),
  remote_id: z.string().min(1),
  collector,
  invoice: invoice.extend({ data: z.string().min(1) }),
});

const disconnectedCallback = z.looseObject({
  type: z.literal("notification_disconnected"),
  remote_id: z.string().min(1),
  collector,
  credential_id: z.string().min(1),
  user_id: z.string().nullish(),
});

const callback = z.discriminatedUnion("type", [invoiceCallback, disconnectedCallback]);

export type CallbackCollector = z.infer<typeof collector>;

export type CollectorCallback =
  | {
      type: "invoice";
      /** Our id of the service's user; the service's own test sends one that is not ours. */
      remoteId: string;
      collector: CallbackCollector;
      invoiceId: string;
      document: Uint8Array;
      /** SHA-256 of the document, lower-case hex. */
      documentHash: string;
      /** What the sender calls the type; the bytes decide. */
      declaredType: string | null;
      /** Of the record that all documents of this invoice share, in the resource "collected". */
      externalId: string;
      /** The callback's JSON with the document replaced by its hash: the payload to keep and to map. */
      payload: string;
    }
  | {
      type: "notification_disconnected";
      remoteId: string;
      collector: CallbackCollector;
      credentialId: string;
      userId: string | null;
    };

/**
 * Reads the body of a callback (Invoice-Collector, HTTP integration). Ids of invoices are unique per user and
 * collector only, and one invoice may come in several posts, one per document.
 * @throws MappingError when it is not JSON, not one of the two types, or its document is not Base64.
 */
export function parseCallback(bytes: Uint8Array): CollectorCallback {
  const json = parseJson(bytes);
  const parsed = callback.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new MappingError(issue?.path.join(".") ?? "", issue?.message ?? "not a callback");
  }
  const read = parsed.data;
  if (read.type === "notification_disconnected") {
    const { type, remote_id: remoteId, credential_id: credentialId } = read;
    return { type, remoteId, collector: read.collector, credentialId, userId: read.user_id ?? null };
  }
  const document = decodeBase64(read.invoice.data);
  const documentHash = createHash("sha256").update(document).digest("hex");
  return {
    type: "invoice",
    remoteId: read.remote_id,
    collector: read.collector,
    invoiceId: read.invoice.id,
    document,
    documentHash,
    declaredType: read.invoice.mimetype ?? null,
    externalId: collectedExternalId(read.remote_id, read.collector.id, read.invoice.id),
    payload: withoutDocument(json, documentHash),
  };
}

/** One purchase invoice per user, collector and invoice id; the parts are escaped, so that none can imitate another. */
export function collectedExternalId(remoteId: string, collectorId: string, invoiceId: string): string {
  return [remoteId, collectorId, invoiceId].map(encodeURIComponent).join("/");
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new MappingError("", "not JSON");
  }
}

function decodeBase64(text: string): Uint8Array {
  const compact = text.replace(/^data:[^,]{0,100};base64,/, "").replace(/\s+/g, "");
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) throw new MappingError("invoice.data", "not Base64");
  const decoded = Buffer.from(compact, "base64");
  const digits = compact.replace(/=+$/, "").length;
  if (digits % 4 === 1) throw new MappingError("invoice.data", "Base64 that ends early");
  return decoded;
}

function withoutDocument(json: unknown, documentHash: string): string {
  return JSON.stringify(json, function replace(this: unknown, key: string, value: unknown) {
    return key === "data" && typeof value === "string" && isInvoiceOf(json, this) ? documentHash : value;
  });
}

function isInvoiceOf(json: unknown, holder: unknown): boolean {
  return typeof json === "object" && json !== null && "invoice" in json && json.invoice === holder;
}
