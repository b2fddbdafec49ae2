import { sliceAnswer } from "../http/decode";
import { sliceJsonArray } from "../http/json-slices";
import type { QueryValue, Transport, TransportAnswer } from "../http/transport";
import { PROVIDER_ID } from "./transport";

/** The largest page that Altoviz gives. */
export const PAGE_SIZE = 100;

export type ListQuery = Record<string, QueryValue>;

export type ListPage = {
  /** Each record's text as received. */
  payloads: string[];
  /** Null where the answer has no paging headers: then a short page is the last one. */
  pageCount: number | null;
  recordCount: number | null;
};

export type PageRequest = {
  operation: string;
  path: string;
  query: ListQuery;
  page: number;
  pageSize?: number;
};

/** Altoviz API, Pagination: a bare array, pages count from 1, totals stand in the headers. */
export async function listPage(transport: Transport, request: PageRequest): Promise<ListPage> {
  const answer = await transport.request(request.operation, {
    method: "GET",
    path: request.path,
    query: { ...request.query, PageIndex: request.page, PageSize: request.pageSize ?? PAGE_SIZE },
  });
  const origin = { provider: PROVIDER_ID, operation: request.operation };
  return {
    payloads: sliceAnswer(origin, () => sliceJsonArray(answer.text())),
    pageCount: countHeader(answer, "x-page-count"),
    recordCount: countHeader(answer, "x-record-count"),
  };
}

function countHeader(answer: TransportAnswer, name: string): number | null {
  const text = answer.headers.get(name)?.trim() ?? "";
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
