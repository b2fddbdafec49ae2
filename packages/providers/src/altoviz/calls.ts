import type { z } from "zod";
import { orNullIfMissing } from "../errors";
import type { Transport, TransportAnswer, TransportContent, QueryValue } from "../http/transport";
import { type AltovizOperation, addressOf, notSent, type PathParams } from "./operation";
import { type Received, receivedMany, receivedOne, type Written, written } from "./received";

export type Call<T> = {
  operation: AltovizOperation;
  /** The record of the answer. */
  schema: z.ZodType<T>;
  params?: PathParams;
  query?: Record<string, QueryValue>;
};

/** A call whose answer says nothing that is needed: mostly an empty 200. */
export type BareCall = Omit<Call<never>, "schema">;

type Sending = { body?: unknown; content?: TransportContent };

/** One record; null where there is none: a 404, or an answer that holds nothing. @throws ProviderError invalid_response */
export async function readOne<T>(transport: Transport, call: Call<T>): Promise<Received<T> | null> {
  const answer = await orNullIfMissing(send(transport, call));
  if (!answer || answer.status === 204 || answer.text().trim() === "null") return null;
  return receivedOne(call.schema, answer, call.operation);
}

/** A list that Altoviz does not page. @throws ProviderError invalid_response */
export async function readMany<T>(transport: Transport, call: Call<T>): Promise<Received<T>[]> {
  return receivedMany(call.schema, await send(transport, call), call.operation);
}

/** Sent once, whatever becomes of it. */
export async function write<T>(
  transport: Transport,
  { body, content, ...call }: Call<T> & Sending,
): Promise<Written<T>> {
  return written(call.schema, await send(transport, call, { body, content }));
}

/** As {@link write}, where the answer is empty or is not the record. @throws ProviderError not_found */
export async function order(transport: Transport, { body, ...call }: BareCall & Sending): Promise<void> {
  await send(transport, call, { body });
}

/** @throws ProviderError not_found */
export function fetchBytes(transport: Transport, call: BareCall): Promise<TransportAnswer> {
  const { path, method } = addressOf(call.operation, call.params);
  return transport.request(call.operation, { method, path, accept: "application/pdf, */*" });
}

/**
 * What is sent for an input: decimals as numbers, ids as integers, without what was left undefined.
 * @throws ProviderError rejected where the input cannot be sent as it is.
 */
export function bodyOf<T>(operation: AltovizOperation, schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw notSent(operation, `${issue?.path.map(String).join(".") ?? ""}: ${issue?.message ?? "does not fit"}`);
}

function send(transport: Transport, call: BareCall, sending: Sending = {}): Promise<TransportAnswer> {
  const { operation, params, query } = call;
  return transport.request(operation, { ...addressOf(operation, params), query, ...sending });
}
