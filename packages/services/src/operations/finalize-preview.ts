import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { finalizeTarget } from "./finalize-target";

export const FinalizePreviewInput = z.object({ id: z.guid() });
export type FinalizePreviewInput = z.infer<typeof FinalizePreviewInput>;

export const FinalizePreviewOutput = z.object({
  request: z.object({ method: z.string(), path: z.string(), body: z.string().nullable() }),
  irreversible: z.literal(true),
  country: z.string(),
});
export type FinalizePreviewOutput = z.infer<typeof FinalizePreviewOutput>;

/** What finalizing this draft would send, for the person who decides. @throws as {@link finalizeTarget} */
export async function finalizePreview(
  ctx: FirmContext,
  input: FinalizePreviewInput,
): Promise<FinalizePreviewOutput> {
  authorize(ctx, "operate");
  return withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { invoice, request } = await finalizeTarget(tx, ctx, input.id);
    return { request, irreversible: true, country: invoice.companyCountry };
  });
}
