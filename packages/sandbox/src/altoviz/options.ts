import { z } from "zod";
import type { CommonOptions } from "../options";
import { switchesFor } from "../switches";
import { DEFAULT_WEBHOOK_SWITCHES, webhookSwitches } from "./webhooks/switches";
import { DEFAULT_WRITE_SWITCHES, writeSwitches } from "./write-switches";

/** What Altoviz's documents leave open; each switch has the readings that a client must survive. */
const switchesSchema = z.object({
  /** Requests per rolling window and key; null: never 429. */
  rateLimit: z.object({ limit: z.number().int().positive(), windowMs: z.number().positive() }).nullable(),
  /**
   * Business/Consumer/Government, the older reference's Company/Individual (read and written), or both sets
   * read and the present one written.
   */
  personTypes: z.enum(["new", "seed", "both"]),
  /** Whether records get their number by themselves, or are refused until somebody sets the sequence up. */
  numbering: z.enum(["initialised", "uninitialised"]),
  defaultPageSize: z.number().int().min(1).max(100),
  /** A `PageSize` above 100. */
  pageSizeAbove100: z.enum(["lowered", "refused"]),
  /** x-page-* on lists; without them a short page is the only sign of the end. */
  pagingHeaders: z.boolean(),
  /** Body of a 404 for an absent record. */
  unknownIdBody: z.enum(["error", "problem"]),
  /** `GetByInternalId` of an ID that nobody has: 404, or 204 as a framework answers for null. */
  internalIdMiss: z.enum(["not_found", "no_content"]),
  /** Whether `Status=Incoming` leaves out what `Status=Expired` lists. */
  statusFilter: z.enum(["incoming_not_due", "incoming_any_unpaid"]),
  /** What a list without `IncludeCancelled` does with cancelled invoices. */
  cancelledByDefault: z.enum(["left_out", "listed"]),
  listOrder: z.enum(["newest_first", "oldest_first"]),
  ...writeSwitches,
  ...webhookSwitches,
});

export type AltovizSwitches = z.output<typeof switchesSchema>;
export type AltovizOptions = CommonOptions & Partial<AltovizSwitches>;

export const DEFAULT_SWITCHES: AltovizSwitches = {
  rateLimit: { limit: 100, windowMs: 60_000 },
  personTypes: "new",
  numbering: "initialised",
  defaultPageSize: 50,
  pageSizeAbove100: "lowered",
  pagingHeaders: true,
  unknownIdBody: "error",
  internalIdMiss: "not_found",
  statusFilter: "incoming_not_due",
  cancelledByDefault: "left_out",
  listOrder: "newest_first",
  ...DEFAULT_WRITE_SWITCHES,
  ...DEFAULT_WEBHOOK_SWITCHES,
};

export const altovizSwitches = switchesFor(switchesSchema, DEFAULT_SWITCHES);
