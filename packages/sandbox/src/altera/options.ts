import { z } from "zod";
import type { CommonOptions } from "../options";
import { switchesFor } from "../switches";

/** What Altera's documents leave open; each switch has the readings that a client must survive. */
const switchesSchema = z.object({
  /**
   * GET /sales, whose parameter names are published nowhere. ignored: the newest 100, whatever is asked.
   * one_page: the newest `onePageSize`, whatever is asked. random_names: paging, sorting and filters work under
   * names drawn at the start (`state.listNames`), any other name is ignored.
   */
  list: z.enum(["ignored", "one_page", "random_names"]),
  onePageSize: z.number().int().positive(),
  /** status: 401, 400, 404 with the envelope. ok_envelope: always 200, the envelope says ERROR. */
  errors: z.enum(["status", "ok_envelope"]),
  /** Whether the file's own address tolerates an API key beside its signature. */
  fileAuthorization: z.enum(["ignored", "refused"]),
  pdfUrlLifetimeMs: z.number().int().positive(),
});

export type AlteraSwitches = z.output<typeof switchesSchema>;
export type AlteraOptions = CommonOptions & Partial<AlteraSwitches>;

export const DEFAULT_SWITCHES: AlteraSwitches = {
  list: "ignored",
  onePageSize: 20,
  errors: "status",
  fileAuthorization: "ignored",
  pdfUrlLifetimeMs: 600_000,
};

export const alteraSwitches = switchesFor(switchesSchema, DEFAULT_SWITCHES);
