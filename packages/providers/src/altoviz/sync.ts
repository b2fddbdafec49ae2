import { identifyRecords } from "../http/identify";
import type { Transport } from "../http/transport";
import type { Clock, RecordSource, SyncPage } from "../provider";
import { advanced, type AltovizCheckpoint, type Pass, resumeFrom } from "./checkpoint";
import { type ListPage, PAGE_SIZE } from "./paging";
import { customerById } from "./resources/customers";
import { recordIdentity } from "./resources/sale-document";
import { saleDocumentById } from "./resources/sale-documents";
import { listStep, type Step, stepsOf } from "./steps";

/** HTTP pages in one page of records: as many as may be under way at once. */
const PAGES_AT_ONCE = 4;

export function recordSource(transport: Transport, clock: Clock): RecordSource {
  return {
    async nextPage(request) {
      const { state, pass } = resumeFrom(request, clock.now());
      const steps = stepsOf(pass);
      const step = steps[pass.step];
      if (!step) return finished(state, pass);
      const counted =
        pass.expected === null && pass.mode === "full" ? await countAll(transport, steps) : pass.expected;
      return readStep(transport, { state, pass: { ...pass, expected: counted }, steps, step });
    },
    async fetchOne(resource, externalId) {
      if (resource === "customers") return customerById(transport, externalId);
      if (resource === "invoices" || resource === "credits")
        return saleDocumentById(transport, resource, externalId);
      return null;
    },
  };
}

type Reading = { state: AltovizCheckpoint; pass: Pass; steps: Step[]; step: Step };

async function readStep(transport: Transport, { state, pass, steps, step }: Reading): Promise<SyncPage> {
  const pages = await readPages(transport, step, pass);
  const { records, rejected } = identifyRecords(
    step.resource,
    pages.flatMap(({ payloads }) => payloads),
    recordIdentity,
  );
  const last = pages.at(-1);
  const pageCount = last?.pageCount ?? null;
  const nextPage = pass.page + pages.length;
  const ended = pageCount === null ? isShort(last) : nextPage > pageCount;
  const recordCount = pass.recordCount ?? pages[0]?.recordCount ?? null;
  const next = ended
    ? { ...pass, step: pass.step + 1, page: 1, pageCount: null, recordCount: null }
    : { ...pass, page: nextPage, pageCount, recordCount };
  const done = next.step >= steps.length;
  // A list that changed its length while it was read may have moved a record past us: nothing is called deleted then.
  const steady = pages.every((page) => page.recordCount === recordCount);
  return {
    records,
    rejected,
    checkpoint: advanced(state, pass, done ? null : next),
    done,
    expected: pass.expected,
    completed: ended && steady && pass.mode === "full" ? [step.resource] : [],
    notices: [],
  };
}

/** The next HTTP pages of a step: several at once when their number is known, else one after the other. */
async function readPages(transport: Transport, step: Step, pass: Pass): Promise<ListPage[]> {
  const pages: ListPage[] = [];
  let pageCount = pass.pageCount;
  while (pages.length < PAGES_AT_ONCE) {
    const page = pass.page + pages.length;
    if (pageCount !== null) {
      const until = Math.min(pageCount, pass.page + PAGES_AT_ONCE - 1);
      const rest = Array.from({ length: Math.max(0, until - page + 1) }, (_, index) => page + index);
      const read = await Promise.all(rest.map((number) => listStep(transport, step, { page: number })));
      return [...pages, ...read];
    }
    const read = await listStep(transport, step, { page });
    pages.push(read);
    pageCount = read.pageCount;
    if (pageCount === null && isShort(read)) return pages;
  }
  return pages;
}

function isShort(page: ListPage | undefined): boolean {
  return page === undefined || page.payloads.length < PAGE_SIZE;
}

/** How many records a full pass will bring, or null where Altoviz does not say. */
async function countAll(transport: Transport, steps: readonly Step[]): Promise<number | null> {
  const firsts = await Promise.all(steps.map((step) => listStep(transport, step, { page: 1, pageSize: 1 })));
  const counts = firsts.map(({ recordCount }) => recordCount);
  return counts.every((count) => count !== null)
    ? counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
    : null;
}

/** A checkpoint past its last step: nothing is left. */
function finished(state: AltovizCheckpoint, pass: Pass): SyncPage {
  return {
    records: [],
    rejected: [],
    checkpoint: advanced(state, pass, null),
    done: true,
    expected: pass.expected,
    completed: [],
    notices: [],
  };
}
