import { z } from "zod";
import { classifyStatus, type Failure } from "../http/classify";
import type { TransportAnswer } from "../http/transport";

export const PROVIDER = "wisedat";

const LONGEST_MESSAGE = 300;

const errorBody = z.looseObject({ errors: z.array(z.string()).min(1) });

/** WISEDAT API, Errors: 400 and 409 carry `{errors: [text]}`; of the others only the status is documented. */
export function classifyAnswer(answer: TransportAnswer): Failure | null {
  const failure = classifyStatus(answer.status);
  if (!failure) return null;
  return failure.kind === "rejected" ? { ...failure, providerMessage: errorsOf(answer) } : failure;
}

function errorsOf(answer: TransportAnswer): string | null {
  let body: unknown;
  try {
    body = JSON.parse(answer.text());
  } catch {
    return null;
  }
  const parsed = errorBody.safeParse(body);
  return parsed.success ? parsed.data.errors.join(" ").slice(0, LONGEST_MESSAGE) : null;
}
