import { z } from "zod";
import type { CommonOptions } from "../options";
import { switchesFor } from "../switches";

/** What Altoviz's documents leave open; each switch has the readings that a client must survive. */
const switchesSchema = z.object({
  /** Requests per rolling window and key; null: never 429. */
  rateLimit: z.object({ limit: z.number().int().positive(), windowMs: z.number().positive() }).nullable(),
  /** Company/Individual of the older reference, or Business/Consumer/Government. */
  personTypes: z.enum(["new", "seed"]),
  /** Whether documents get their number by themselves, or are refused until somebody sets the sequence up. */
  numbering: z.enum(["initialised", "uninitialised"]),
  defaultPageSize: z.number().int().min(1).max(100),
  /** x-page-* on lists; without them a short page is the only sign of the end. */
  pagingHeaders: z.boolean(),
  /** Body of a 404 for an absent record. */
  unknownIdBody: z.enum(["error", "problem"]),
  /** Whether `Status=Incoming` leaves out what `Status=Expired` lists. */
  statusFilter: z.enum(["incoming_not_due", "incoming_any_unpaid"]),
  /** What a list without `IncludeCancelled` does with cancelled invoices. */
  cancelledByDefault: z.enum(["left_out", "listed"]),
  listOrder: z.enum(["newest_first", "oldest_first"]),
});

export type AltovizSwitches = z.output<typeof switchesSchema>;
export type AltovizOptions = CommonOptions & Partial<AltovizSwitches>;

export const DEFAULT_SWITCHES: AltovizSwitches = {
  rateLimit: { limit: 100, windowMs: 60_000 },
  personTypes: "new",
  numbering: "initialised",
  defaultPageSize: 50,
  pagingHeaders: true,
  unknownIdBody: "error",
  statusFilter: "incoming_not_due",
  cancelledByDefault: "left_out",
  listOrder: "newest_first",
};

export const altovizSwitches = switchesFor(switchesSchema, DEFAULT_SWITCHES);
