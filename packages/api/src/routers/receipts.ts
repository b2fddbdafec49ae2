import { ListReceiptsInput, listReceipts, ReceiptPage } from "@comptoir/services";
import type { TRPCRouterRecord } from "@trpc/server";
import { firmProcedure } from "../trpc";

export const receipts = {
  list: firmProcedure
    .input(ListReceiptsInput)
    .output(ReceiptPage)
    .query(({ ctx, input }) => listReceipts(ctx.firm, input)),
} satisfies TRPCRouterRecord;
