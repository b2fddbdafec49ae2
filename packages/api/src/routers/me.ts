import { MyContext, myContext } from "@comptoir/services";
import type { TRPCRouterRecord } from "@trpc/server";
import { firmProcedure } from "../trpc";

export const me = {
  context: firmProcedure.output(MyContext).query(({ ctx }) => myContext(ctx.firm)),
} satisfies TRPCRouterRecord;
