import {
  CustomerByIdInput,
  CustomerDetail,
  CustomerPage,
  customerById,
  ListCustomersInput,
  listCustomers,
} from "@comptoir/services";
import type { TRPCRouterRecord } from "@trpc/server";
import { firmProcedure } from "../trpc";

export const customers = {
  byId: firmProcedure
    .input(CustomerByIdInput)
    .output(CustomerDetail)
    .query(({ ctx, input }) => customerById(ctx.firm, input)),
  list: firmProcedure
    .input(ListCustomersInput)
    .output(CustomerPage)
    .query(({ ctx, input }) => listCustomers(ctx.firm, input)),
} satisfies TRPCRouterRecord;
