import { TRPCClientError } from "@trpc/client";
import { z } from "zod";

const Data = z.object({
  code: z.string(),
  reason: z.string().nullish(),
  reference: z.string().nullish(),
});

/** What the API says about an error: its code, a word for the sentence table, and a reference for unknown ones. */
export type Refusal = { code: string; reason: string | null; reference: string | null };

/** Reads the API's word from an error; code "UNREACHABLE" when no answer came. */
export function refusalOf(error: unknown): Refusal {
  const parsed = error instanceof TRPCClientError ? Data.safeParse(error.data) : null;
  if (!parsed?.success) return { code: "UNREACHABLE", reason: null, reference: null };
  const { code, reason, reference } = parsed.data;
  return {
    code,
    reason: reason ?? null,
    reference: code === "INTERNAL_SERVER_ERROR" ? (reference ?? null) : null,
  };
}

/** Whether the server answered and said no: asking again would not help. */
export function isRefusal(error: unknown): boolean {
  const { code } = refusalOf(error);
  return code !== "UNREACHABLE" && code !== "INTERNAL_SERVER_ERROR";
}
