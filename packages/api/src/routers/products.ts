import {
  ListProductsInput,
  listProducts,
  ProductByIdInput,
  ProductPage,
  ProductRow,
  productById,
} from "@comptoir/services";
import type { TRPCRouterRecord } from "@trpc/server";
import { firmProcedure } from "../trpc";

export const products = {
  byId: firmProcedure
    .input(ProductByIdInput)
    .output(ProductRow)
    .query(({ ctx, input }) => productById(ctx.firm, input)),
  list: firmProcedure
    .input(ListProductsInput)
    .output(ProductPage)
    .query(({ ctx, input }) => listProducts(ctx.firm, input)),
} satisfies TRPCRouterRecord;
