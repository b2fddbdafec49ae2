import { HomeSummary, HomeSummaryInput, homeSummary } from "@comptoir/services";
import type { TRPCRouterRecord } from "@trpc/server";
import { firmProcedure } from "../trpc";

export const home = {
  summary: firmProcedure
    .input(HomeSummaryInput)
    .output(HomeSummary)
    .query(({ ctx, input }) => homeSummary(ctx.firm, input)),
} satisfies TRPCRouterRecord;
