import type { SandboxResponse } from "../http/server";
import { internalError, notValid } from "./answers";
import { type Call, dateOf, int32, queryValue } from "./call";
import type { Kind, SaleDocument } from "./documents";
import { documentForm } from "./forms/document";
import { page } from "./paging";
import { documentsOf } from "./state";
import { hasStatus, STATUSES, type Status } from "./status-filter";

type Filter = (document: SaleDocument) => boolean;

/** From and To take dates and date-times; Status and IncludeCancelled exist for invoices only, a trap for quotes. */
export function listDocuments(call: Call, kind: Kind): SandboxResponse {
  const filters: Filter[] = [];
  for (const reader of READERS[kind]) {
    const read = reader(call);
    if ("refusal" in read) return read.refusal;
    filters.push(read.filter);
  }
  const rows = [...documentsOf(call.books, kind).values()]
    .filter((document) => filters.every((filter) => filter(document)))
    .sort(call.state.switches.listOrder === "newest_first" ? newestFirst : (a, b) => newestFirst(b, a));
  return page(call, rows, (document) => documentForm(document, call.books, call.state));
}

const READERS: Record<Kind, readonly ((call: Call) => Read)[]> = {
  invoice: [dates, customer, status, cancelled],
  credit: [dates, customer],
  quote: [dates, customer, nestedStatus],
};

type Read = { filter: Filter } | { refusal: SandboxResponse };

function newestFirst(left: SaleDocument, right: SaleDocument): number {
  if (left.date !== right.date) return left.date < right.date ? 1 : -1;
  return right.id - left.id;
}

function dates({ request }: Call): Read {
  const limits: (string | undefined)[] = [];
  for (const name of ["From", "To"]) {
    const text = queryValue(request, name);
    const date = text === undefined ? undefined : dateOf(text);
    if (text !== undefined && date === undefined) return { refusal: notValid(text) };
    limits.push(date);
  }
  const [from = "", to = "9999"] = limits;
  return { filter: ({ date }) => date >= from && date <= to };
}

function customer({ request }: Call): Read {
  const text = queryValue(request, "CustomerId");
  if (text === undefined) return { filter: () => true };
  const id = int32(text);
  return id === undefined ? { refusal: notValid(text) } : { filter: ({ customerId }) => customerId === id };
}

function status({ request, state }: Call): Read {
  const text = queryValue(request, "Status");
  if (text === undefined) return { filter: () => true };
  const wanted: Status | undefined = STATUSES.find((known) => known.toLowerCase() === text.toLowerCase());
  if (!wanted) return { refusal: notValid(text) };
  const at = { today: state.today(), switches: state.switches };
  return { filter: (document) => hasStatus(document, wanted, at) };
}

/** `Status` and `Status.Status.Status` are ignored, and the one between them breaks the server. */
function nestedStatus({ request }: Call): Read {
  if (queryValue(request, "Status.Status") !== undefined) return { refusal: internalError() };
  return { filter: () => true };
}

function cancelled({ request, state }: Call): Read {
  const text = queryValue(request, "IncludeCancelled")?.toLowerCase();
  if (text !== undefined && text !== "true" && text !== "false") return { refusal: notValid(text) };
  const include = text === undefined ? state.switches.cancelledByDefault === "listed" : text === "true";
  return { filter: (document) => include || document.cancels === null };
}
