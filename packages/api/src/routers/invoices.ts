import {
  CountInvoicesInput,
  countInvoices,
  InvoiceByIdInput,
  InvoiceCount,
  InvoiceDetail,
  InvoicePage,
  invoiceById,
  ListInvoicesInput,
  listInvoices,
  RawInvoice,
  RawInvoiceInput,
  rawInvoice,
} from "@comptoir/services";
import type { TRPCRouterRecord } from "@trpc/server";
import { checked } from "../checked";
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
  list: firmProcedure
    .input(ListInvoicesInput)
    .output(checked(InvoicePage))
    .query(({ ctx, input }) => listInvoices(ctx.firm, input)),
  raw: firmProcedure
    .input(RawInvoiceInput)
    .output(RawInvoice)
    .query(({ ctx, input }) => rawInvoice(ctx.firm, input)),
} satisfies TRPCRouterRecord;
