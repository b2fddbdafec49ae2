import { z } from "zod";
import type { Checkpoint, SyncMode, SyncPageRequest } from "../provider";

const passSchema = z.object({
  mode: z.enum(["incremental", "full"]),
  startedAt: z.iso.datetime(),
  /** Index into the steps of the pass, and the next page of that step, from 1. */
  step: z.number().int().min(0),
  page: z.number().int().min(1),
  /** Of the step, as its first page said; null before it, and where Altoviz does not say. */
  pageCount: z.number().int().min(0).nullable(),
  recordCount: z.number().int().min(0).nullable(),
  /** Of all steps together. */
  expected: z.number().int().min(0).nullable(),
  withCustomers: z.boolean(),
});

const checkpointSchema = z.object({
  version: z.literal(1),
  /** When the pass began that last listed every customer. */
  customersAt: z.iso.datetime().nullable(),
  /** The pass under way; null between passes. */
  pass: passSchema.nullable(),
});

export type Pass = z.output<typeof passSchema>;
export type AltovizCheckpoint = z.output<typeof checkpointSchema>;

/** Customers have no filter by date of change: they are paged through at most once a day. */
const CUSTOMERS_EVERY_MS = 24 * 3_600_000;

/**
 * Where to go on: the pass under way, or a new one. A first sync is a full pass; a full pass that is asked for
 * starts over an incremental one under way. A checkpoint that cannot be read counts as none.
 */
export function resumeFrom(request: SyncPageRequest, now: Date): { state: AltovizCheckpoint; pass: Pass } {
  const stored = request.checkpoint === null ? null : checkpointSchema.safeParse(request.checkpoint);
  const state = stored?.success ? stored.data : { version: 1 as const, customersAt: null, pass: null };
  const mode: SyncMode = stored?.success ? request.mode : "full";
  const { pass } = state;
  if (pass && !(mode === "full" && pass.mode === "incremental")) return { state, pass };
  return { state, pass: newPass(state, mode, now) };
}

function newPass(state: AltovizCheckpoint, mode: SyncMode, now: Date): Pass {
  const age =
    state.customersAt === null ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(state.customersAt);
  return {
    mode,
    startedAt: now.toISOString(),
    step: 0,
    page: 1,
    pageCount: null,
    recordCount: null,
    expected: null,
    withCustomers: mode === "full" || age >= CUSTOMERS_EVERY_MS,
  };
}

/** The checkpoint after a page: further in the pass, or between passes when `next` is null. */
export function advanced(state: AltovizCheckpoint, pass: Pass, next: Pass | null): Checkpoint {
  const customersListed = pass.withCustomers && (next === null || next.step > 0);
  return {
    version: 1,
    customersAt: customersListed ? pass.startedAt : state.customersAt,
    pass: next,
  } satisfies AltovizCheckpoint;
}
