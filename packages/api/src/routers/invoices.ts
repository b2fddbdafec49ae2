import {
  CountInvoicesInput,
  countInvoices,
  FinalizePreviewInput,
  FinalizePreviewOutput,
  finalizePreview,
  InvoiceByIdInput,
  InvoiceCount,
  InvoiceDetail,
  InvoicePage,
  invoiceById,
  ListInvoicesInput,
  listInvoices,
  RawInvoice,
  RawInvoiceInput,
  RequestFinalizeInput,
  RequestFinalizeOutput,
  rawInvoice,
  requestFinalize,
} from "@comptoir/services";
import type { TRPCRouterRecord } from "@trpc/server";
import { firmProcedure } from "../trpc";

export const invoices = {
  byId: firmProcedure
    .input(InvoiceByIdInput)
    .output(InvoiceDetail)
    .query(({ ctx, input }) => invoiceById(ctx.firm, input)),
  count: firmProcedure
    .input(CountInvoicesInput)
    .output(InvoiceCount)
    .query(({ ctx, input }) => countInvoices(ctx.firm, input)),
  finalize: firmProcedure
    .input(RequestFinalizeInput)
    .output(RequestFinalizeOutput)
    .mutation(({ ctx, input }) => requestFinalize(ctx.firm, input)),
  finalizePreview: firmProcedure
    .input(FinalizePreviewInput)
    .output(FinalizePreviewOutput)
    .query(({ ctx, input }) => finalizePreview(ctx.firm, input)),
  list: firmProcedure
    .input(ListInvoicesInput)
    .output(InvoicePage)
    .query(({ ctx, input }) => listInvoices(ctx.firm, input)),
  raw: firmProcedure
    .input(RawInvoiceInput)
    .output(RawInvoice)
    .query(({ ctx, input }) => rawInvoice(ctx.firm, input)),
} satisfies TRPCRouterRecord;
