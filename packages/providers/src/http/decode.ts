import type { z } from "zod";
import { MappingError, ProviderError } from "../errors";
import { JsonSliceError } from "./json-slices";
import type { TransportAnswer } from "./transport";

type Origin = { provider: string; operation: string };

/**
 * Reads an answer by a schema.
 * @throws ProviderError invalid_response when it is not JSON or not of that shape.
 */
export function decodeAnswer<T>(schema: z.ZodType<T>, answer: TransportAnswer, origin: Origin): T {
  return decodeText(schema, answer.text(), origin);
}

/** As {@link decodeAnswer}, for a part of an answer's text. */
export function decodeText<T>(schema: z.ZodType<T>, text: string, origin: Origin): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw invalidAnswer(origin, "not JSON", error);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalidAnswer(origin, describeIssue(parsed.error).text, parsed.error);
}

/** Runs a slicing of an answer's text; a text that cannot be sliced is an invalid answer. */
export function sliceAnswer<T>(origin: Origin, slice: () => T): T {
  try {
    return slice();
  } catch (error) {
    if (!(error instanceof JsonSliceError)) throw error;
    throw invalidAnswer(origin, error.message, error);
  }
}

export function invalidAnswer(origin: Origin, reason: string, cause?: unknown): ProviderError {
  return new ProviderError({
    ...origin,
    kind: "invalid_response",
    connectionCause: "unexpected_answer",
    message: `${origin.operation}: unexpected answer: ${reason}`,
    cause,
  });
}

/**
 * Reads a stored payload by a schema, for mappers.
 * @throws MappingError with the path of the first thing that does not fit.
 */
export function decodePayload<T>(schema: z.ZodType<T>, payload: string): T {
  let value: unknown;
  try {
    value = JSON.parse(payload);
  } catch {
    throw new MappingError("", "not JSON");
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = describeIssue(parsed.error);
  throw new MappingError(issue.path, issue.reason);
}

function describeIssue(error: z.ZodError): { path: string; reason: string; text: string } {
  const first = error.issues[0];
  const path = first?.path.map(String).join(".") ?? "";
  const reason = first?.message ?? "does not fit";
  return { path, reason, text: path === "" ? reason : `${path}: ${reason}` };
}
