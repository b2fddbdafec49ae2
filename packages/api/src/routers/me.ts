import { MyContext, myContext, SetLanguageInput, SetLanguageOutput, setLanguage } from "@comptoir/services";
import type { TRPCRouterRecord } from "@trpc/server";
import { firmProcedure } from "../trpc";

export const me = {
  context: firmProcedure.output(MyContext).query(({ ctx }) => myContext(ctx.firm)),
  setLanguage: firmProcedure
    .input(SetLanguageInput)
    .output(SetLanguageOutput)
    .mutation(({ ctx, input }) => setLanguage(ctx.firm, input)),
} satisfies TRPCRouterRecord;
