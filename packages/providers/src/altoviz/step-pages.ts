import type { Transport } from "../http/transport";
import type { Pass } from "./checkpoint";
import { isClosedTo, listOf } from "./lists";
import { type ListPage, PAGE_SIZE } from "./paging";
import type { Step } from "./steps";

/** HTTP pages in one page of records: as many as may be under way at once. */
const PAGES_AT_ONCE = 4;

/** What one page of records is made of. */
export type StepPages = {
  pages: ListPage[];
  /** Whether nothing of the step is left. */
  ended: boolean;
  /** The list was passed over, because Altoviz does not open it to this key. */
  closed: boolean;
};

/** The next HTTP pages of a step. */
export async function nextPages(transport: Transport, step: Step, pass: Pass): Promise<StepPages> {
  try {
    const pages = await (step.endsOnly ? bothEnds(transport, step) : readPages(transport, step, pass));
    return { pages, ended: step.endsOnly === true || isEnd(pages, pass), closed: false };
  } catch (error) {
    if (!isClosedTo(error, step.resource)) throw error;
    return { pages: [], ended: true, closed: true };
  }
}

function isEnd(pages: readonly ListPage[], pass: Pass): boolean {
  const last = pages.at(-1);
  const pageCount = last?.pageCount ?? null;
  return pageCount === null ? isShort(last) : pass.page + pages.length > pageCount;
}

/** Several at once when their number is known, else one after the other. */
async function readPages(transport: Transport, step: Step, pass: Pass): Promise<ListPage[]> {
  const pages: ListPage[] = [];
  let pageCount = pass.pageCount;
  while (pages.length < PAGES_AT_ONCE) {
    const page = pass.page + pages.length;
    if (pageCount !== null) {
      const until = Math.min(pageCount, pass.page + PAGES_AT_ONCE - 1);
      const rest = Array.from({ length: Math.max(0, until - page + 1) }, (_, index) => page + index);
      const read = await Promise.all(rest.map((number) => listOf(transport, { ...step, page: number })));
      return [...pages, ...read];
    }
    const read = await listOf(transport, { ...step, page });
    pages.push(read);
    pageCount = read.pageCount;
    if (pageCount === null && isShort(read)) return pages;
  }
  return pages;
}

/** The first page and, where its number is known, the last. */
async function bothEnds(transport: Transport, step: Step): Promise<ListPage[]> {
  const first = await listOf(transport, { ...step, page: 1 });
  const last = first.pageCount ?? 1;
  return last > 1 ? [first, await listOf(transport, { ...step, page: last })] : [first];
}

function isShort(page: ListPage | undefined): boolean {
  return page === undefined || page.payloads.length < PAGE_SIZE;
}
