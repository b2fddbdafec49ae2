import { TRPCClientError } from "@trpc/client";
import { z } from "zod";

const Data = z.object({
  code: z.string(),
  reason: z.string().nullish(),
  reference: z.string().nullish(),
});

/** What the API says about an error: its code, a word for the sentence table, and a reference for unknown ones. */
export type Refusal = { code: string; reason: string | null; reference: string | null };

/** Reads the API's word from an error; code "UNREACHABLE" when no answer came, "UNAUTHORIZED" when the session is over. */
export function refusalOf(error: unknown): Refusal {
  const parsed = error instanceof TRPCClientError ? Data.safeParse(error.data) : null;
  if (!parsed?.success) {
    const code = statusOf(error) === 401 ? "UNAUTHORIZED" : "UNREACHABLE";
    return { code, reason: null, reference: null };
  }
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

/** Whether nobody is known to have said no: the request may have been carried out all the same. */
export function isUnanswered(error: unknown): boolean {
  const status = statusOf(error);
  return !isRefusal(error) && (status === null || status >= 500 || status < 400);
}

const SHUT_OUT: ReadonlySet<string | number> = new Set([
  "UNAUTHORIZED",
  "FORBIDDEN",
  "NOT_FOUND",
  401,
  403,
  404,
]);

/** Whether the server does not let the person see this, or no longer. */
export function isShutOut(error: unknown): boolean {
  const { code } = refusalOf(error);
  return SHUT_OUT.has(code === "UNREACHABLE" ? (statusOf(error) ?? code) : code);
}

/** The status of an answer that came before the API was reached, as when the session is over. */
function statusOf(error: unknown): number | null {
  const response = error instanceof TRPCClientError ? error.meta?.response : null;
  return response instanceof Response ? response.status : null;
}
