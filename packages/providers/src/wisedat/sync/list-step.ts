import { z } from "zod";
import { identifyRecords } from "../../http/identify";
import type { Transport } from "../../http/transport";
import { externalId } from "../../http/wire";
import type { SyncPage } from "../../provider";
import type { Resource } from "../../records";
import type { ListPage } from "../answers";
import { fetchList } from "../resources/lists";
import type { Listing, Run, WisedatCheckpoint } from "./checkpoint";
import { inOrder } from "./in-order";
import { notePending } from "./pending";
import { afterStage, type ListPlan, type ListStage, listPlan } from "./stages";

/** Pages read at once in one step. */
const PAGES_A_STEP = 4;

const identity = z.looseObject({ id: externalId }).transform(({ id }) => id);

export type StepResult = Pick<SyncPage, "records" | "rejected" | "completed"> & {
  next: WisedatCheckpoint;
  run: Run;
};

/** Reads the next pages of a list: the first alone, which tells how many there are, then several at once. */
export async function listStep(
  transport: Transport,
  known: WisedatCheckpoint & { run: Run },
  stage: ListStage,
): Promise<StepResult> {
  const plan = listPlan(known, stage);
  const { listing } = known.run;
  const pages = await fetchPages(transport, plan, listing);
  const { records, rejected } = identifyRecords(
    plan.resource,
    pages.flatMap((page) => page.payloads),
    identity,
  );
  const read = advance(listing, pages);
  const listed: Run = { ...known.run, listing: read, expected: expectedAfter(known.run, stage, read) };
  const run = plan.collects ? notePending(listed, records) : listed;
  const isOver = read.pages !== null && read.page > read.pages;
  const next = { ...known, run };
  return {
    records,
    rejected,
    completed: isOver && plan.since === null && read.isSteady ? completedBy(stage) : [],
    run,
    next: isOver ? afterStage(next) : next,
  };
}

/** How many invoices there are, before the first of them is read: what the progress is measured against. */
export async function countInvoices(
  transport: Transport,
  known: WisedatCheckpoint & { run: Run },
): Promise<number | null> {
  const { source, since } = listPlan(known, "invoices");
  return (await fetchList(transport, source, { page: 1, limit: 1, since })).items;
}

function fetchPages(transport: Transport, plan: ListPlan, { page, pages }: Listing): Promise<ListPage[]> {
  const last = pages === null ? page : Math.min(page + PAGES_A_STEP - 1, pages);
  const numbers = Array.from({ length: Math.max(1, last - page + 1) }, (_, index) => page + index);
  return inOrder(numbers, (number) => fetchList(transport, plan.source, { page: number, since: plan.since }));
}

/** A server that does not tell how many pages there are is asked until a page is empty. */
function advance(listing: Listing, read: readonly ListPage[]): Listing {
  const page = listing.page + read.length;
  const last = read.at(-1);
  const told = last?.pages ?? null;
  const isEmpty = !last || last.payloads.length === 0;
  const items = listing.items ?? read[0]?.items ?? null;
  return {
    page,
    pages: told ?? (isEmpty ? page - 1 : page),
    items,
    isSteady: listing.isSteady && read.every((one) => one.items === items),
  };
}

function expectedAfter(run: Run, stage: ListStage, { items }: Listing): Run["expected"] {
  if (stage === "changed") return { ...run.expected, details: items };
  return { ...run.expected, [stage]: items };
}

function completedBy(stage: ListStage): Resource[] {
  if (stage === "customers") return ["customers"];
  return stage === "invoices" ? ["invoices"] : [];
}
