import { z } from "zod";
import { invalidAnswer, sliceAnswer } from "../http/decode";
import { sliceJsonArray, sliceJsonValue } from "../http/json-slices";
import type { TransportAnswer } from "../http/transport";
import { PROVIDER } from "./classify";

const count = z.number().int().nonnegative();

const pagination = z.looseObject({ number_pages: count.nullish(), number_items: count.nullish() });

const envelope = z.looseObject({ pagination: pagination.nullish() });

export type ListPage = {
  /** The exact texts of the elements. */
  payloads: string[];
  pages: number | null;
  items: number | null;
};

/**
 * One page of a list: `{pagination, <key>: [...]}`. The keys are not trusted (the list of suppliers is documented
 * under `salesmen`): the one array of the answer is the list. A bare array is a list of one page.
 * @throws ProviderError invalid_response
 */
export function readList(answer: TransportAnswer, operation: string): ListPage {
  const origin = { provider: PROVIDER, operation };
  const value = parseAnswer(answer, operation);
  if (Array.isArray(value)) {
    return {
      payloads: sliceAnswer(origin, () => sliceJsonArray(answer.text())),
      pages: 1,
      items: value.length,
    };
  }
  const parsed = envelope.safeParse(value);
  if (!parsed.success) throw invalidAnswer(origin, "neither a list nor its envelope", parsed.error);
  const key = Object.keys(parsed.data).find((name) => Array.isArray(parsed.data[name]));
  if (key === undefined) throw invalidAnswer(origin, "no list in the envelope");
  return {
    payloads: sliceAnswer(origin, () => sliceJsonArray(answer.text(), [key])),
    pages: parsed.data.pagination?.number_pages ?? null,
    items: parsed.data.pagination?.number_items ?? null,
  };
}

const identified = z.looseObject({ id: z.union([z.number(), z.string()]) });

/**
 * The exact text of one record asked for by its id: the bare object, or the one inside `{customer: {...}}`.
 * @throws ProviderError invalid_response
 */
export function readOne(answer: TransportAnswer, operation: string): string {
  const origin = { provider: PROVIDER, operation };
  const value = parseAnswer(answer, operation);
  if (identified.safeParse(value).success)
    return sliceAnswer(origin, () => sliceJsonValue(answer.text(), []));
  const wrapped = z.record(z.string(), z.unknown()).safeParse(value);
  const key = wrapped.success
    ? Object.keys(wrapped.data).find((name) => identified.safeParse(wrapped.data[name]).success)
    : undefined;
  if (key === undefined) throw invalidAnswer(origin, "no record with an id");
  return sliceAnswer(origin, () => sliceJsonValue(answer.text(), [key]));
}

function parseAnswer(answer: TransportAnswer, operation: string): unknown {
  try {
    return JSON.parse(answer.text());
  } catch (error) {
    throw invalidAnswer({ provider: PROVIDER, operation }, "not JSON", error);
  }
}
