import { withFirm } from "@comptoir/db";
import { type Provider, providerById, RESOURCES, type Resource } from "@comptoir/providers";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { loadRecord } from "./record";

export const RecordDraftInput = z.object({
  connectionId: z.guid(),
  resource: z.enum(RESOURCES),
  externalId: z.string().trim().min(1).max(200),
});
export type RecordDraftInput = z.infer<typeof RecordDraftInput>;

/** The input of the record's update, as the kind of its resource says; null where the provider has no such form. */
export const RecordDraft = z.object({ draft: z.record(z.string(), z.json()).nullable() });
export type RecordDraft = z.infer<typeof RecordDraft>;

/** What a person would have entered for a record, to be changed. @throws ServiceError not_found */
export async function recordDraft(ctx: FirmContext, input: RecordDraftInput): Promise<RecordDraft> {
  authorize(ctx, "read");
  const record = await withFirm(ctx.database, ctx.firmId, (tx) => loadRecord(tx, ctx, input));
  const provider = providerById(record.providerId);
  const draft = record.payload === null ? null : draftOf(provider, input.resource, record.payload);
  return RecordDraft.parse({ draft });
}

/** Null also for a payload that cannot be read: it is listed among the rejected. */
function draftOf(provider: Provider, resource: Resource, payload: string): unknown {
  try {
    return provider.draftOf?.(resource, payload) ?? null;
  } catch (error) {
    if (error instanceof Error && error.name === "MappingError") return null;
    throw error;
  }
}
