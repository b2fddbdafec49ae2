import { createHash } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { deliver } from "../callback/deliver";
import { invoicePayload } from "../callback/payload";
import type { Collector } from "../catalogue/collectors";
import type { Callback, Credential, IcState } from "../state";
import { type SupplierInvoice, supplierInvoices } from "./invoices";

type Download = { state: IcState; credential: Credential; collector: Collector; callback: Callback };

/**
 * Delivers, one after the other, each document that is not older than the credential wants and was not
 * delivered before. What fails is not recorded, and so is sent again by the next collect.
 */
export async function download(work: Download): Promise<void> {
  const { state, credential, collector } = work;
  let delivered = 0;
  for (const invoice of supplierInvoices(collector, credential, state.documents)) {
    if (invoice.timestamp < credential.downloadFrom) {
      record(credential, invoice, { collectedAt: null, hash: null });
      continue;
    }
    for (const data of await invoice.documents()) {
      const hash = createHash("sha256").update(data).digest("hex");
      if (credential.invoices.some((known) => known.hash === hash)) continue;
      if (delivered > 0) await delay(state.switches.invoiceGapMs, undefined, { signal: state.stop.signal });
      delivered += 1;
      if (await send(work, invoice, data)) {
        record(credential, invoice, { collectedAt: state.now().getTime(), hash });
      }
    }
  }
}

function send({ state, credential, collector, callback }: Download, invoice: SupplierInvoice, data: Buffer) {
  const remoteId = state.users.get(credential.userId)?.remoteId ?? "";
  return deliver(state, callback, invoicePayload(state, { collector, remoteId }, { invoice, data }));
}

function record(
  credential: Credential,
  { id, timestamp }: SupplierInvoice,
  result: { collectedAt: number | null; hash: string | null },
): void {
  if (result.hash === null && credential.invoices.some((known) => known.id === id)) return;
  credential.invoices.push({ id, timestamp, ...result });
}
