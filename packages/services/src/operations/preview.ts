import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { readFileOf } from "./file";
import { OperationOrder, prepareOperation } from "./prepare";

export const PreviewOperationInput = OperationOrder;

export const OperationPreview = z.object({
  request: z.object({ method: z.string(), path: z.string(), body: z.string().nullable() }),
  irreversible: z.boolean(),
  /** ISO 3166-1 alpha-2, of the company: the step is named in its terms. */
  country: z.string(),
});
export type OperationPreview = z.infer<typeof OperationPreview>;

/** What a write would send, for the person who decides. @throws as {@link prepareOperation} */
export async function previewOperation(ctx: FirmContext, input: OperationOrder): Promise<OperationPreview> {
  authorize(ctx, "operate");
  const file = await readFileOf(ctx, input.documentId);
  return withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { request, operation, call, record } = await prepareOperation(tx, ctx, {
      order: input,
      file,
      isOrdered: false,
    });
    return { request, irreversible: operation.irreversible(call), country: record.companyCountry };
  });
}
