import { orNullIfMissing } from "../../errors";
import { invalidAnswer } from "../../http/decode";
import { identifyRecords } from "../../http/identify";
import type { Transport } from "../../http/transport";
import type { RawRecord, Resource } from "../../records";
import { PROVIDER_ID } from "../transport";
import { recordIdentity } from "./sale-document";

type Reading = { operation: string; path: string };

/**
 * One record as it stands now; null where there is none.
 * @throws ProviderError invalid_response when the answer has no id.
 */
export async function recordById(
  transport: Transport,
  resource: Resource,
  { operation, path }: Reading,
): Promise<RawRecord | null> {
  const answer = await orNullIfMissing(transport.request(operation, { method: "GET", path }));
  if (!answer) return null;
  const record = identifyRecords(resource, [answer.text().trim()], recordIdentity).records[0];
  if (!record) throw invalidAnswer({ provider: PROVIDER_ID, operation }, "a record without an id");
  return record;
}
