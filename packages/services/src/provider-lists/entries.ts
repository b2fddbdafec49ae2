import { withFirm } from "@comptoir/db";
import { LISTED_RESOURCES } from "@comptoir/providers";
import { z } from "zod";
import { authorize } from "../authorize";
import { loadConnection } from "../connections/load";
import type { FirmContext } from "../context";

/** A provider's own lists are short; contacts may be more, and are then searched. */
const AT_MOST = 500;

export const ListEntriesInput = z.object({
  connectionId: z.guid(),
  resource: z.enum(LISTED_RESOURCES),
  search: z.string().trim().max(200).optional(),
});
export type ListEntriesInput = z.infer<typeof ListEntriesInput>;

/** `rate` is percent as decimal text. */
export const ListEntry = z.object({
  externalId: z.string(),
  code: z.string().nullable(),
  label: z.string(),
  detail: z.string().nullable(),
  rate: z.string().nullable(),
  active: z.boolean(),
});
export type ListEntry = z.infer<typeof ListEntry>;

export const ListEntries = z.object({ entries: z.array(ListEntry), isCut: z.boolean() });
export type ListEntries = z.infer<typeof ListEntries>;

/** A list that the provider keeps: tax rates, units, families, contacts, colleagues. @throws ServiceError not_found */
export async function listEntries(ctx: FirmContext, input: ListEntriesInput): Promise<ListEntries> {
  authorize(ctx, "read");
  return withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { sql, firmId } = tx;
    await loadConnection(tx, ctx, input.connectionId);
    const wanted = input.search?.toLowerCase() ?? "";
    const rows = await sql<ListEntry[]>`
      select external_id as "externalId", code, label, detail, trim_scale(rate)::text as rate, active
      from provider_lists
      where firm_id = ${firmId} and connection_id = ${input.connectionId} and resource = ${input.resource}
        and deleted_at_provider is null
        and (${wanted} = '' or strpos(lower(concat_ws(' ', code, label, detail)), ${wanted}) > 0)
      order by label, external_id limit ${AT_MOST + 1}`;
    return { entries: rows.slice(0, AT_MOST), isCut: rows.length > AT_MOST };
  });
}
