import type { z } from "zod";
import { decodeText, sliceAnswer } from "../http/decode";
import { sliceJsonArray } from "../http/json-slices";
import type { TransportAnswer } from "../http/transport";
import { type AltovizOperation, originOf } from "./operation";

/** A record as it was read, with its text as received: what is stored is what Altoviz sent. */
export type Received<T> = { record: T; payload: string };

/** What a write was answered with. An answer that cannot be read does not undo what was done: the record is null. */
export type Written<T> = { record: T | null; payload: string };

/** @throws ProviderError invalid_response */
export function receivedOne<T>(
  schema: z.ZodType<T>,
  answer: TransportAnswer,
  operation: AltovizOperation,
): Received<T> {
  const payload = answer.text().trim();
  return { record: decodeText(schema, payload, originOf(operation)), payload };
}

/** The elements of a bare array. @throws ProviderError invalid_response */
export function receivedMany<T>(
  schema: z.ZodType<T>,
  answer: TransportAnswer,
  operation: AltovizOperation,
): Received<T>[] {
  const origin = originOf(operation);
  const payloads = sliceAnswer(origin, () => sliceJsonArray(answer.text()));
  return payloads.map((payload) => ({ record: decodeText(schema, payload, origin), payload }));
}

export function written<T>(schema: z.ZodType<T>, answer: TransportAnswer): Written<T> {
  const payload = answer.text().trim();
  return { record: recordIn(schema, payload), payload };
}

function recordIn<T>(schema: z.ZodType<T>, payload: string): T | null {
  try {
    return schema.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
}
