import type { FirmContext } from "@comptoir/services";
import { callTRPCProcedure, TRPCError } from "@trpc/server";
import { appRouter } from "../../root";
import { declarations } from "./procedures";

const DECLARED = declarations(appRouter);

export type Answer = { code: "OK" | TRPCError["code"]; text: string };

/** Calls a procedure by its path, as a request does: the answer as JSON text, or the error's code. */
export async function call(firm: FirmContext, path: string, input: unknown): Promise<Answer> {
  try {
    const result: unknown = await callTRPCProcedure({
      router: appRouter,
      path,
      getRawInput: async () => input,
      ctx: { firm, requestId: "isolation" },
      type: DECLARED.get(path)?.type === "mutation" ? "mutation" : "query",
      signal: undefined,
      batchIndex: 0,
    });
    return { code: "OK", text: JSON.stringify(result) };
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    return { code: error.code, text: `${error.message} ${JSON.stringify(error.cause ?? null)}` };
  }
}
