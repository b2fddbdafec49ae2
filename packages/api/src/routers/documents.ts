import { DocumentPage, ListDocumentsInput, listDocuments } from "@comptoir/services";
import type { TRPCRouterRecord } from "@trpc/server";
import { firmProcedure } from "../trpc";

export const documents = {
  list: firmProcedure
    .input(ListDocumentsInput)
    .output(DocumentPage)
    .query(({ ctx, input }) => listDocuments(ctx.firm, input)),
} satisfies TRPCRouterRecord;
