import { ProviderError } from "../../errors";
import type { Transport } from "../../http/transport";
import type { RawRecord, RejectedRecord } from "../../records";
import { fetchSalesInvoice } from "../resources/sales-invoices";
import type { Run, WisedatCheckpoint } from "./checkpoint";
import { inOrder } from "./in-order";
import type { StepResult } from "./list-step";
import { idOfEntry } from "./pending";
import { afterStage, listOlder } from "./stages";

/** One request each: few enough that progress moves every few seconds. */
const DETAILS_A_STEP = 80;

type Detail = { record: RawRecord } | { rejected: RejectedRecord } | null;

/** Reads the next invoices whole, newest first. */
export async function detailsStep(
  transport: Transport,
  known: WisedatCheckpoint & { run: Run },
): Promise<StepResult> {
  const batch = known.run.pending.slice(0, DETAILS_A_STEP);
  const details = await inOrder(batch, (entry) => fetchDetail(transport, idOfEntry(entry)));
  const run: Run = { ...known.run, pending: known.run.pending.slice(batch.length) };
  return {
    records: details.flatMap((detail) => (detail && "record" in detail ? [detail.record] : [])),
    rejected: details.flatMap((detail) => (detail && "rejected" in detail ? [detail.rejected] : [])),
    completed: [],
    run,
    next: nextAfter({ ...known, run }, batch.at(-1) ?? null),
  };
}

function nextAfter(known: WisedatCheckpoint & { run: Run }, lastEntry: string | null): WisedatCheckpoint {
  if (known.run.pending.length > 0) return known;
  return known.run.hasOverflow && lastEntry !== null ? listOlder(known, lastEntry) : afterStage(known);
}

/** Null where the invoice has gone since it was listed; rejected where the server refuses to show this one. */
async function fetchDetail(transport: Transport, externalId: string): Promise<Detail> {
  const resource = "invoice_details";
  try {
    return { record: { resource, externalId, payload: await fetchSalesInvoice(transport, externalId) } };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    if (error.kind === "not_found") return null;
    if (error.kind !== "rejected") throw error;
    const reason = error.providerMessage ?? `refused with status ${error.status}`;
    return { rejected: { resource, externalId, path: "", reason, payload: "" } };
  }
}
