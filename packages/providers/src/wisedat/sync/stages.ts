import type { Resource } from "../../records";
import { customerList } from "../resources/customers";
import type { ListSource } from "../resources/lists";
import { salesInvoiceList } from "../resources/sales-invoices";
import { FIRST_PAGE, type Run, type WisedatCheckpoint } from "./checkpoint";

/**
 * How far a sync looks back behind the start of the one before: a clock that is wrong, or a server that takes
 * UTC for its own time (Portugal is at most an hour away).
 */
const OVERLAP_MS = 2 * 3_600_000;

export type ListStage = Exclude<Run["stage"], "details">;

type Known = WisedatCheckpoint & { run: Run };

export type ListPlan = {
  source: ListSource;
  resource: Resource;
  since: Date | null;
  /** Whether the details of what is listed are to be fetched. */
  collects: boolean;
};

/** What a listing of this stage asks for. A full pass lists all, and by "changed" what changed since the last sync. */
export function listPlan({ highWater, run }: Known, stage: ListStage): ListPlan {
  const mark = highWater === null ? null : new Date(highWater);
  const since = run.mode === "full" && stage !== "changed" ? null : mark;
  if (stage === "customers") return { source: customerList, resource: "customers", since, collects: false };
  const collects = stage === "changed" || !hasChangedStage({ highWater, run });
  return { source: salesInvoiceList, resource: "invoices", since, collects };
}

/** The checkpoint after a stage has ended: the next stage, or the end of the sync. */
export function afterStage(known: Known): WisedatCheckpoint {
  const { run } = known;
  const go = (stage: Run["stage"]): WisedatCheckpoint => ({
    ...known,
    run: { ...run, stage, listing: FIRST_PAGE },
  });
  if (run.stage === "customers") return go("invoices");
  if (run.stage === "invoices" && hasChangedStage(known)) return go("changed");
  if (run.stage !== "details" && run.pending.length > 0) return go("details");
  const highWater = new Date(Date.parse(run.startedAt) - OVERLAP_MS).toISOString();
  return { highWater, run: null };
}

/** The stage that lists again what did not fit; the last entry handled is its upper bound. */
export function listOlder(known: Known, lastEntry: string): WisedatCheckpoint {
  const stage = hasChangedStage(known) ? "changed" : "invoices";
  const run: Run = {
    ...known.run,
    stage,
    listing: FIRST_PAGE,
    pending: [],
    hasOverflow: false,
    olderThan: lastEntry,
  };
  return { ...known, run };
}

function hasChangedStage({ highWater, run }: Known): boolean {
  return run.mode === "full" && highWater !== null;
}
