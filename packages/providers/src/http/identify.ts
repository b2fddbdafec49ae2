import type { z } from "zod";
import type { RawRecord, RejectedRecord, Resource } from "../records";

export type IdentifiedRecords = { records: RawRecord[]; rejected: RejectedRecord[] };

/**
 * Gives each element of a list its external id, by a schema that reads nothing else.
 * One that cannot be identified is kept as rejected; the others are not touched by it.
 */
export function identifyRecords(
  resource: Resource,
  payloads: readonly string[],
  identity: z.ZodType<string>,
): IdentifiedRecords {
  const result: IdentifiedRecords = { records: [], rejected: [] };
  for (const payload of payloads) {
    const parsed = identity.safeParse(parsedOrNull(payload));
    if (parsed.success) {
      result.records.push({ resource, externalId: parsed.data, payload });
      continue;
    }
    const issue = parsed.error.issues[0];
    result.rejected.push({
      resource,
      externalId: null,
      path: issue?.path.map(String).join(".") ?? "",
      reason: issue?.message ?? "no id",
      payload,
    });
  }
  return result;
}

function parsedOrNull(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
}
