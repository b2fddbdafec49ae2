import {
  ListOperationsInput,
  listOperations,
  OperationByIdInput,
  OperationByIdOutput,
  OperationList,
  OperationPreview,
  operationById,
  PreviewOperationInput,
  previewOperation,
  RecordDraft,
  RecordDraftInput,
  RequestOperationInput,
  RequestOperationOutput,
  ResolveOperationInput,
  ResolveOperationOutput,
  recordDraft,
  requestOperation,
  resolveOperation,
} from "@comptoir/services";
import type { TRPCRouterRecord } from "@trpc/server";
import { firmProcedure } from "../trpc";

export const operations = {
  byId: firmProcedure
    .input(OperationByIdInput)
    .output(OperationByIdOutput)
    .query(({ ctx, input }) => operationById(ctx.firm, input)),
  draft: firmProcedure
    .input(RecordDraftInput)
    .output(RecordDraft)
    .query(({ ctx, input }) => recordDraft(ctx.firm, input)),
  list: firmProcedure
    .input(ListOperationsInput)
    .output(OperationList)
    .query(({ ctx, input }) => listOperations(ctx.firm, input)),
  preview: firmProcedure
    .input(PreviewOperationInput)
    .output(OperationPreview)
    .query(({ ctx, input }) => previewOperation(ctx.firm, input)),
  request: firmProcedure
    .input(RequestOperationInput)
    .output(RequestOperationOutput)
    .mutation(({ ctx, input }) => requestOperation(ctx.firm, input)),
  resolve: firmProcedure
    .input(ResolveOperationInput)
    .output(ResolveOperationOutput)
    .mutation(({ ctx, input }) => resolveOperation(ctx.firm, input)),
} satisfies TRPCRouterRecord;
