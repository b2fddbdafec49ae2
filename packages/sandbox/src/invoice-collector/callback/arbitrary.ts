import { z } from "zod";
import { collectorById } from "../catalogue/collectors";
import { generated } from "../collect/documents";
import type { IcState } from "../state";
import { invoicePayload } from "./payload";
import { postJson } from "./post";

/** A callback made up for a test: what is not given is that of an ordinary invoice. */
export const arbitrary = z.object({
  remote_id: z.string().default("unknown"),
  collector: z.string().default("telco_azur"),
  invoiceId: z.string().default("INV-1"),
  amount: z.string().nullable().default("93,50 €"),
  timestamp: z.number().optional(),
  /** Base64 of the document. */
  data: z.string().optional(),
  /** The size of the whole body: the document is filled up behind its end. */
  sizeBytes: z.number().int().min(1).max(60_000_000).optional(),
  count: z.number().int().min(1).max(500).default(1),
  /** Another address than the active callback's. */
  url: z.string().optional(),
  /** Sent as it is, instead of a callback. */
  raw: z.string().optional(),
});

export type Arbitrary = z.output<typeof arbitrary>;

export async function arbitraryPayload(state: IcState, wanted: Arbitrary): Promise<string> {
  const collector = collectorById(wanted.collector);
  if (!collector) throw new Error("no such collector");
  const timestamp = wanted.timestamp ?? state.now().getTime();
  const issuedOn = new Date(timestamp).toISOString().slice(0, 10);
  const amount = wanted.amount ?? undefined;
  const link = `${collector.website}/invoices/${wanted.invoiceId}`;
  const invoice = { id: wanted.invoiceId, timestamp, link, ...(amount ? { amount } : {}), metadata: {} };
  const made = { collector, invoiceId: wanted.invoiceId, issuedOn, amount: amount ?? "", nth: 0 };
  const data = wanted.data === undefined ? await generated(made) : Buffer.from(wanted.data, "base64");
  const target = { collector, remoteId: wanted.remote_id };
  const body = (bytes: Buffer) => JSON.stringify(invoicePayload(state, target, { invoice, data: bytes }));
  if (wanted.sizeBytes === undefined) return body(data);
  const missing = wanted.sizeBytes - Buffer.byteLength(body(data));
  // Three bytes of a document are four of its Base64; readers ignore what stands behind a PDF's end.
  return missing <= 0
    ? body(data)
    : body(Buffer.concat([data, Buffer.alloc(Math.floor((missing * 3) / 4), "\n")]));
}

/** The status of one attempt, or 0 where there was no answer. */
export function sendOnce(state: IcState, url: string, text: string): Promise<number> {
  return postJson(state, url, text).catch(() => 0);
}
