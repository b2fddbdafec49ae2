import type { Transport } from "../../http/transport";
import { type ListPage, readList } from "../answers";

/** The default is 50; 200 is in use elsewhere with 20,000 customers. */
export const PAGE_SIZE = 200;

export type ListRequest = {
  page: number;
  limit?: number;
  /** Changed or created since; null lists all. */
  since: Date | null;
};

export type ListSource = { operation: string; path: string; query: Record<string, boolean> };

/** One page of a list with `limit`, `page` (from 1) and `modified_since` (UTC). */
export async function fetchList(
  transport: Transport,
  { operation, path, query }: ListSource,
  { page, limit = PAGE_SIZE, since }: ListRequest,
): Promise<ListPage> {
  const answer = await transport.request(operation, {
    method: "GET",
    path,
    query: { ...query, limit, page, modified_since: since ? toSeconds(since) : null },
  });
  return readList(answer, operation);
}

function toSeconds(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}
