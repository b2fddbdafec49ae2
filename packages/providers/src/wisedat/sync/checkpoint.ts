import { z } from "zod";
import type { Checkpoint, SyncPageRequest } from "../../provider";

const count = z.number().int().nonnegative();

/** In this order; "changed" finds, in a full pass, whose details are to be fetched again. */
export const STAGES = ["customers", "invoices", "changed", "details"] as const;

const listing = z.object({
  page: count.min(1),
  /** As the first page said; null before it. */
  pages: count.nullable(),
  items: count.nullable(),
  /** False once the number of items changed while paging: what was not seen may then have been skipped. */
  isSteady: z.boolean(),
});

const run = z.object({
  mode: z.enum(["incremental", "full"]),
  startedAt: z.iso.datetime(),
  stage: z.enum(STAGES),
  listing,
  expected: z.object({ customers: count.nullable(), invoices: count.nullable(), details: count.nullable() }),
  /** `2026-03-01 FTA12`: invoices whose details are to be fetched; newest first once the listing is over. */
  pending: z.array(z.string()),
  /** There were more than fit; they follow in another listing, of those older than `olderThan`. */
  hasOverflow: z.boolean(),
  olderThan: z.string().nullable(),
});

const checkpoint = z.object({
  /** Up to when everything is known: the start of the last finished sync, less the overlap. */
  highWater: z.iso.datetime().nullable(),
  run: run.nullable(),
});

export type Listing = z.infer<typeof listing>;
export type Run = z.infer<typeof run>;
export type WisedatCheckpoint = z.infer<typeof checkpoint>;

export const FIRST_PAGE: Listing = { page: 1, pages: null, items: null, isSteady: true };

/** The run to go on with: the one that was broken off, unless a full pass is wanted and it was none. */
export function resume(
  { mode, checkpoint: stored }: SyncPageRequest,
  now: Date,
): WisedatCheckpoint & { run: Run } {
  const known = readCheckpoint(stored);
  if (known.run && (mode === "incremental" || known.run.mode === "full")) return { ...known, run: known.run };
  return {
    highWater: known.highWater,
    run: {
      mode,
      startedAt: now.toISOString(),
      stage: "customers",
      listing: FIRST_PAGE,
      expected: { customers: null, invoices: null, details: null },
      pending: [],
      hasOverflow: false,
      olderThan: null,
    },
  };
}

/** One of an older form is given up: everything is read again. */
function readCheckpoint(stored: Checkpoint | null): WisedatCheckpoint {
  const parsed = checkpoint.safeParse(stored);
  return parsed.success ? parsed.data : { highWater: null, run: null };
}
