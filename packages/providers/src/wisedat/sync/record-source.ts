import { orNullIfMissing } from "../../errors";
import type { Transport } from "../../http/transport";
import type { Clock, RecordSource, SyncPage, SyncPageRequest } from "../../provider";
import type { RawRecord, Resource } from "../../records";
import { fetchCustomer } from "../resources/customers";
import { fetchSalesInvoice } from "../resources/sales-invoices";
import { type Run, resume, type WisedatCheckpoint } from "./checkpoint";
import { detailsStep } from "./details-step";
import { countInvoices, listStep } from "./list-step";

/** Customers, then invoices, then the lines of those that are new or changed. */
export function createRecordSource(transport: Transport, clock: Clock): RecordSource {
  return {
    nextPage: (request) => nextPage(transport, clock, request),
    fetchOne: (resource, externalId) => fetchOne(transport, resource, externalId),
  };
}

async function nextPage(transport: Transport, clock: Clock, request: SyncPageRequest): Promise<SyncPage> {
  const known = await withExpectation(transport, resume(request, clock.now()));
  const { stage } = known.run;
  const step =
    stage === "details" ? await detailsStep(transport, known) : await listStep(transport, known, stage);
  return {
    records: step.records,
    rejected: step.rejected,
    checkpoint: step.next,
    done: step.next.run === null,
    expected: expectedInAll(step.run),
    completed: step.completed,
    notices: [],
  };
}

type Known = WisedatCheckpoint & { run: Run };

/** Before its first page, a sync learns how many invoices will follow. */
async function withExpectation(transport: Transport, known: Known): Promise<Known> {
  const { run } = known;
  if (run.stage !== "customers" || run.expected.invoices !== null) return known;
  const invoices = await countInvoices(transport, known);
  const details = run.mode === "full" && known.highWater !== null ? null : invoices;
  return { ...known, run: { ...run, expected: { ...run.expected, invoices, details } } };
}

function expectedInAll({ expected }: Run): number | null {
  const { customers, invoices, details } = expected;
  if (customers === null || invoices === null) return null;
  return customers + invoices + (details ?? 0);
}

async function fetchOne(
  transport: Transport,
  resource: Resource,
  externalId: string,
): Promise<RawRecord | null> {
  if (resource !== "customers" && resource !== "invoices" && resource !== "invoice_details") return null;
  const fetchPayload = resource === "customers" ? fetchCustomer : fetchSalesInvoice;
  const payload = await orNullIfMissing(fetchPayload(transport, externalId));
  return payload === null ? null : { resource, externalId, payload };
}
