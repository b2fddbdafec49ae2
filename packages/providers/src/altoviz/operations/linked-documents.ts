import { z } from "zod";
import { isProviderError } from "../../errors";
import type { Transport } from "../../http/transport";
import { optionalExternalId } from "../../http/wire";
import type { RawRecord } from "../../records";
import { recordById } from "../record-by-id";
import type { JsonObject } from "../schemas/writable";

/** Beyond these the next sync brings them. */
const MOST = 10;

const linksWire = z.object({
  links: z.array(z.object({ id: optionalExternalId, type: z.string().nullish() })),
});

/** The invoices and credits that a receipt pays, as they stand. What cannot be read now is left out. */
export async function linkedDocuments(transport: Transport, receipt: JsonObject): Promise<RawRecord[]> {
  const links = linksWire.safeParse(receipt).data?.links ?? [];
  const keys = links.flatMap(({ id, type }) => {
    const resource = type === "Invoice" ? "invoices" : type === "Credit" ? "credits" : null;
    return id === null || resource === null ? [] : [{ resource, id } as const];
  });
  const read = keys.slice(0, MOST).map(({ resource, id }) => quietly(recordById(transport, resource, id)));
  return (await Promise.all(read)).filter((record) => record !== null);
}

async function quietly(reading: Promise<RawRecord | null>): Promise<RawRecord | null> {
  try {
    return await reading;
  } catch (error) {
    if (!isProviderError(error)) throw error;
    return null;
  }
}
