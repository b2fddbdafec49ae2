import { ListEntries, ListEntriesInput, listEntries } from "@comptoir/services";
import type { TRPCRouterRecord } from "@trpc/server";
import { firmProcedure } from "../trpc";

export const providerLists = {
  entries: firmProcedure
    .input(ListEntriesInput)
    .output(ListEntries)
    .query(({ ctx, input }) => listEntries(ctx.firm, input)),
} satisfies TRPCRouterRecord;
