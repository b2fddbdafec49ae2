import { z } from "zod";
import type { Checkpoint, SyncMode, SyncPageRequest } from "../provider";

const mode = z.enum(["incremental", "full"]);

const passSchema = z.object({
  mode,
  startedAt: z.iso.datetime(),
  /** Index into the steps of the pass, and the next page of that step, from 1. */
  step: z.number().int().min(0),
  page: z.number().int().min(1),
  /** Of the step, as its first page said; null before it, and where Altoviz does not say. */
  pageCount: z.number().int().min(0).nullable(),
  recordCount: z.number().int().min(0).nullable(),
  /** Of all steps together, as far as they were counted. */
  expected: z.number().int().min(0).nullable(),
  withMasters: z.boolean(),
});

const checkpointSchema = z.object({
  version: z.literal(2),
  /** When the pass began that last listed all master data. */
  mastersAt: z.iso.datetime().nullable(),
  /** The pass under way; null between passes. */
  pass: passSchema.nullable(),
});

/** As it was while only customers, invoices and credits were read: its steps are no longer ours. */
const olderSchema = z.object({ version: z.literal(1), pass: z.object({ mode }).nullable() });

export type Pass = z.output<typeof passSchema>;
export type AltovizCheckpoint = z.output<typeof checkpointSchema>;

/** Master data has no filter by date of change: it is paged through at most once a day. */
const MASTERS_EVERY_MS = 24 * 3_600_000;

/**
 * Where to go on: the pass under way, or a new one. A first sync is a full pass; a full pass that is asked for
 * starts over an incremental one under way. A checkpoint that cannot be read counts as none.
 */
export function resumeFrom(request: SyncPageRequest, now: Date): { state: AltovizCheckpoint; pass: Pass } {
  const { state, mode } = storedState(request);
  const { pass } = state;
  if (pass && !(mode === "full" && pass.mode === "incremental")) return { state, pass };
  return { state, pass: newPass(state, mode, now) };
}

/** What was stored, and which pass is due. After an older checkpoint its pass begins anew, with all master data. */
function storedState(request: SyncPageRequest): { state: AltovizCheckpoint; mode: SyncMode } {
  const stored = checkpointSchema.safeParse(request.checkpoint);
  if (stored.success) return { state: stored.data, mode: request.mode };
  const older = olderSchema.safeParse(request.checkpoint);
  const mode = older.success && older.data.pass?.mode !== "full" ? request.mode : "full";
  return { state: { version: 2, mastersAt: null, pass: null }, mode };
}

function newPass(state: AltovizCheckpoint, mode: SyncMode, now: Date): Pass {
  const age =
    state.mastersAt === null ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(state.mastersAt);
  return {
    mode,
    startedAt: now.toISOString(),
    step: 0,
    page: 1,
    pageCount: null,
    recordCount: null,
    expected: null,
    withMasters: mode === "full" || age >= MASTERS_EVERY_MS,
  };
}

/** The checkpoint after a page: further in the pass, or between passes when `next` is null. */
export function advanced(state: AltovizCheckpoint, pass: Pass, next: Pass | null): Checkpoint {
  return {
    version: 2,
    mastersAt: pass.withMasters && next === null ? pass.startedAt : state.mastersAt,
    pass: next,
  } satisfies AltovizCheckpoint;
}
