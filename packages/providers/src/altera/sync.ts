import { identifyRecords } from "../http/identify";
import type { Transport } from "../http/transport";
import type { RecordSource, SyncNotice, SyncPage, SyncPageRequest } from "../provider";
import type { Resource } from "../records";
import { type AlteraPass, checkpointOf, passOf } from "./checkpoint";
import { LARGEST_PAGE, type ListParameters, listSales, PAGE_SIZES } from "./list-adapter";
import { invoiceIdentity } from "./resources/invoice";
import { invoiceById } from "./resources/sales";

/** Contractors come inside the invoices, by the mapper: the list of sales is the only list. */
export function recordSource(transport: Transport, parameters: ListParameters | null): RecordSource {
  return {
    nextPage: (request) =>
      parameters === null ? readOnlyPage(transport) : readPage(transport, { ...request, parameters }),
    async fetchOne(resource, externalId) {
      return resource === "invoices" ? invoiceById(transport, externalId) : null;
    },
  };
}

/** Without parameter names: one call, whatever the list gives. It is never called complete, so nothing is called deleted. */
async function readOnlyPage(transport: Transport): Promise<SyncPage> {
  const payloads = await listSales(transport, { page: null, parameters: null });
  const wasCut = PAGE_SIZES.includes(payloads.length);
  return lastPage(payloads, { notices: wasCut ? newestOnly(payloads.length) : [], completed: [] });
}

type PageRequest = SyncPageRequest & { parameters: ListParameters };

/** With parameter names: page after page, as long as each brings something new. */
async function readPage(transport: Transport, request: PageRequest): Promise<SyncPage> {
  const pass = passOf(request.checkpoint) ?? { page: 0, previousIds: [], read: 0 };
  const payloads = await listSales(transport, { page: pass.page, parameters: request.parameters });
  const ids = identifyRecords("invoices", payloads, invoiceIdentity).records.map(
    ({ externalId }) => externalId,
  );
  const repeated = pass.read > 0 && payloads.length > 0 && ids[0] === pass.previousIds[0];
  // Whether pages count from 0 or from 1 is not said: the first two may be one and the same.
  if (repeated && pass.page === 1) return middlePage([], { ...pass, page: 2 });
  if (repeated) {
    return lastPage([], { notices: newestOnly(pass.read), completed: [] });
  }
  if (payloads.length < LARGEST_PAGE) {
    const completed: Resource[] = request.mode === "full" ? ["invoices"] : [];
    return lastPage(payloads, { notices: [], completed });
  }
  return middlePage(payloads, {
    page: pass.page + 1,
    previousIds: ids.slice(0, LARGEST_PAGE),
    read: pass.read + payloads.length,
  });
}

function middlePage(payloads: string[], pass: AlteraPass): SyncPage {
  return {
    ...identified(payloads),
    checkpoint: checkpointOf(pass),
    done: false,
    expected: null,
    completed: [],
    notices: [],
  };
}

function lastPage(payloads: string[], end: Pick<SyncPage, "notices" | "completed">): SyncPage {
  return { ...identified(payloads), checkpoint: checkpointOf(null), done: true, expected: null, ...end };
}

function identified(payloads: string[]): Pick<SyncPage, "records" | "rejected"> {
  return identifyRecords("invoices", payloads, invoiceIdentity);
}

function newestOnly(newest: number): SyncNotice[] {
  return [{ code: "list_is_newest_only", newest }];
}
