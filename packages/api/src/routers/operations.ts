import { OperationByIdInput, OperationByIdOutput, operationById } from "@comptoir/services";
import type { TRPCRouterRecord } from "@trpc/server";
import { firmProcedure } from "../trpc";

export const operations = {
  byId: firmProcedure
    .input(OperationByIdInput)
    .output(OperationByIdOutput)
    .query(({ ctx, input }) => operationById(ctx.firm, input)),
} satisfies TRPCRouterRecord;
