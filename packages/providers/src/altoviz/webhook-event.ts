import { z } from "zod";
import { JsonSliceError, sliceJsonValue } from "../http/json-slices";
import { optionalExternalId, optionalText } from "../http/wire";
import { WEBHOOK_TYPES, type WebhookType } from "./schemas/webhook";

export type WebhookEvent = {
  /** "evt_…"; a delivery may come twice. Null where Altoviz left it out. */
  eventId: string | null;
  type: WebhookType;
  entity: "contact" | "customer" | "invoice" | "product" | "quote";
  change: "created" | "updated" | "deleted";
  /** Of the entity; null where it is not said. */
  externalId: string | null;
  /** The entity's text as received; null where there is none. */
  payload: string | null;
};

const eventWire = z.looseObject({
  id: optionalText,
  type: z.enum(WEBHOOK_TYPES),
  data: z.looseObject({ id: optionalExternalId }).nullish().catch(null),
});

/**
 * Altoviz API, Webhooks: `{id, type, data}`, sent as text/plain. Null for what is not one of the fifteen events: to be
 * answered with 200 all the same. It says that something happened; what stands there now is read from Altoviz.
 */
export function readWebhookEvent(rawBody: Uint8Array | string): WebhookEvent | null {
  const text = typeof rawBody === "string" ? rawBody : new TextDecoder().decode(rawBody);
  const event = eventWire.safeParse(jsonOf(text)).data;
  if (!event) return null;
  const { id: eventId, type, data } = event;
  return {
    eventId,
    type,
    ...meaningOf(type),
    externalId: data?.id ?? null,
    payload: data ? dataOf(text) : null,
  };
}

const ENTITIES = ["contact", "customer", "invoice", "product", "quote"] as const;
const CHANGES = ["created", "updated", "deleted"] as const;

/** `WEBHOOK_TYPES` are exactly the pairs of both. */
function meaningOf(type: WebhookType): Pick<WebhookEvent, "entity" | "change"> {
  const word = type.toLowerCase();
  return {
    entity: ENTITIES.find((entity) => word.startsWith(entity)) ?? "invoice",
    change: CHANGES.find((change) => word.endsWith(change)) ?? "updated",
  };
}

function dataOf(text: string): string | null {
  try {
    return sliceJsonValue(text, ["data"]);
  } catch (error) {
    if (error instanceof JsonSliceError) return null;
    throw error;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}
