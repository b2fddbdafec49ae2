import type { z } from "zod";
import { invalidAnswer } from "../http/decode";
import type { Transport } from "../http/transport";
import { bodyOf, write } from "./calls";
import { type AltovizOperation, addressOf, originOf } from "./operation";
import type { Written } from "./received";
import { changed, isJsonObject, type JsonObject, writable, type WritableForm } from "./schemas/writable";

/** How records of one kind are read and written back whole. */
export type Rewriting<T> = {
  get: AltovizOperation;
  put: AltovizOperation;
  form: WritableForm;
  /** What a change may hold. */
  input: z.ZodType<JsonObject>;
  schema: z.ZodType<T>;
  /** What a change of one of these names makes stale among the others. */
  supersedes?: { names: readonly string[]; stale: readonly string[] };
};

export type Change = {
  id: string;
  change: unknown;
  /** The record's text as it was last read; left out, it is read first. */
  current?: string;
};

/**
 * Altoviz API: a PUT replaces the whole record and clears what it leaves out. So the record is read, the change laid
 * over it, and all of it but the read-only fields sent back. Two updates at the same time overwrite each other:
 * Altoviz has no versions.
 * @throws ProviderError not_found, rejected
 */
export async function update<T>(
  transport: Transport,
  rewriting: Rewriting<T>,
  { id, change, current }: Change,
): Promise<Written<T>> {
  // A change that cannot be sent is refused before anything is asked.
  bodyOf(rewriting.put, rewriting.input, change);
  const payload = current ?? (await currentText(transport, rewriting.get, id));
  const body = updateBody(rewriting, payload, change);
  return write(transport, { operation: rewriting.put, params: { id }, schema: rewriting.schema, body });
}

/** What {@link update} sends for a record and a change. @throws ProviderError rejected, invalid_response */
export function updateBody<T>(rewriting: Rewriting<T>, payload: string, change: unknown): JsonObject {
  const { put, get, input, form, supersedes } = rewriting;
  const checked = bodyOf(put, input, change);
  const current = objectOf(payload, get);
  const isAnother = supersedes?.names.some((name) => isSet(checked[name]) && checked[name] !== current[name]);
  const stale: readonly string[] = isAnother ? (supersedes?.stale ?? []) : [];
  const kept = Object.entries(writable(form, current)).filter(([name]) => !stale.includes(name));
  return changed(Object.fromEntries(kept), checked, form);
}

/** @throws ProviderError not_found */
export async function currentText(
  transport: Transport,
  operation: AltovizOperation,
  id: string,
): Promise<string> {
  return (await transport.request(operation, addressOf(operation, { id }))).text();
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function objectOf(payload: string, operation: AltovizOperation): JsonObject {
  try {
    const value: unknown = JSON.parse(payload);
    if (isJsonObject(value)) return value;
  } catch (error) {
    throw invalidAnswer(originOf(operation), "not JSON", error);
  }
  throw invalidAnswer(originOf(operation), "no record");
}
