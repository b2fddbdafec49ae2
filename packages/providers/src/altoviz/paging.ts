import type { z } from "zod";
import { decodeText, invalidAnswer, sliceAnswer } from "../http/decode";
import { sliceJsonArray } from "../http/json-slices";
import type { QueryValue, Transport, TransportAnswer } from "../http/transport";
import { type AltovizOperation, addressOf, originOf } from "./operation";
import type { Received } from "./received";
import { isJsonObject } from "./schemas/writable";

/** The largest page that Altoviz gives. */
export const PAGE_SIZE = 100;

/** What a whole list is bounded by, in pages of the largest size. */
const MOST_PAGES = 200;

export type ListQuery = Record<string, QueryValue>;

export type ListPage = {
  /** Each record's text as received. */
  payloads: string[];
  /** Null where the answer has no paging headers: then a short page is the last one. */
  pageCount: number | null;
  recordCount: number | null;
};

/** Which page of a list: counted from 1, of at most 100 records. */
export type PageOf = { page?: number; pageSize?: number };

export type PageRequest = PageOf & { operation: AltovizOperation; query?: ListQuery };

/** A page whose records were read. */
export type Listing<T> = {
  records: Received<T>[];
  pageCount: number | null;
  recordCount: number | null;
  isLast: boolean;
};

/** Altoviz API, Pagination: a bare array, pages count from 1, totals stand in the headers. */
export async function listPage(transport: Transport, request: PageRequest): Promise<ListPage> {
  const { operation, query = {} } = request;
  const { page, pageSize } = bounded(request);
  const answer = await transport.request(operation, {
    ...addressOf(operation),
    query: { ...query, PageIndex: page, PageSize: pageSize },
  });
  return {
    payloads: sliceAnswer(originOf(operation), () => sliceJsonArray(answer.text())),
    pageCount: countHeader(answer, "x-page-count"),
    recordCount: countHeader(answer, "x-record-count"),
  };
}

/** A list that Altoviz does not page, as a first and last page. @throws ProviderError invalid_response */
export async function wholeList(transport: Transport, operation: AltovizOperation): Promise<ListPage> {
  const answer = await transport.request(operation, addressOf(operation));
  const payloads = sliceAnswer(originOf(operation), () => sliceJsonArray(answer.text()));
  return { payloads, pageCount: 1, recordCount: payloads.length };
}

/** A collection of one, which is answered bare, as a list of it. @throws ProviderError invalid_response */
export async function singleRecord(transport: Transport, operation: AltovizOperation): Promise<ListPage> {
  const answer = await transport.request(operation, addressOf(operation));
  const payload = answer.text().trim();
  if (!isRecord(payload)) throw invalidAnswer(originOf(operation), "no record");
  return { payloads: [payload], pageCount: 1, recordCount: 1 };
}

/** As {@link listPage}, with each record read. @throws ProviderError invalid_response */
export async function readPage<T>(
  transport: Transport,
  { schema, ...request }: PageRequest & { schema: z.ZodType<T> },
): Promise<Listing<T>> {
  const { payloads, pageCount, recordCount } = await listPage(transport, request);
  const { page, pageSize } = bounded(request);
  const origin = originOf(request.operation);
  return {
    records: payloads.map((payload) => ({ record: decodeText(schema, payload, origin), payload })),
    pageCount,
    recordCount,
    isLast: pageCount === null ? payloads.length < pageSize : page >= pageCount,
  };
}

/** Every record of a list, page by page, at most 20,000: `allOf((at) => listContacts(transport, at))`. */
export async function allOf<T>(read: (at: PageOf) => Promise<Listing<T>>): Promise<Received<T>[]> {
  const records: Received<T>[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const listing = await read({ page });
    records.push(...listing.records);
    if (listing.isLast) break;
  }
  return records;
}

function bounded({ page = 1, pageSize = PAGE_SIZE }: PageOf): Required<PageOf> {
  return { page: Math.max(1, page), pageSize: Math.min(Math.max(1, pageSize), PAGE_SIZE) };
}

function countHeader(answer: TransportAnswer, name: string): number | null {
  const text = answer.headers.get(name)?.trim() ?? "";
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function isRecord(payload: string): boolean {
  try {
    return isJsonObject(JSON.parse(payload));
  } catch {
    return false;
  }
}
