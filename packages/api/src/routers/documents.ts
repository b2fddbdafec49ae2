import {
  DocumentByIdInput,
  DocumentListRow,
  DocumentPage,
  documentById,
  ListDocumentsInput,
  listDocuments,
} from "@comptoir/services";
import type { TRPCRouterRecord } from "@trpc/server";
import { firmProcedure } from "../trpc";

export const documents = {
  byId: firmProcedure
    .input(DocumentByIdInput)
    .output(DocumentListRow)
    .query(({ ctx, input }) => documentById(ctx.firm, input)),
  list: firmProcedure
    .input(ListDocumentsInput)
    .output(DocumentPage)
    .query(({ ctx, input }) => listDocuments(ctx.firm, input)),
} satisfies TRPCRouterRecord;
