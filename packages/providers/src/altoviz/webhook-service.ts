import type { Transport } from "../http/transport";
import type { Clock } from "../provider";
import type { Resource } from "../records";
import type { HookDelivery, ReadHook, RemoteWebhook, WebhookService } from "../webhook-service";
import { listWebhooks, registerWebhook, removeWebhook } from "./resources/webhooks";
import { WEBHOOK_TYPES, type Webhook } from "./schemas/webhook";
import { readWebhookEvent, type WebhookEvent } from "./webhook-event";
import { checkWebhookSignature } from "./webhook-signature";

/** One webhook for all fifteen types. */
export function webhookService(transport: Transport, clock: Clock): WebhookService {
  return {
    async register({ name, url, secret }) {
      const input = { name, url, types: [...WEBHOOK_TYPES], secretKey: secret };
      return remote(await registerWebhook(transport, input, clock));
    },
    list: async () => (await listWebhooks(transport)).map(remote),
    remove: ({ id, url }) => removeWebhook(transport, id === null ? { url } : { id }),
  };
}

function remote({ id, name, url }: Webhook): RemoteWebhook {
  return { id, name, url };
}

const RESOURCES: Readonly<Record<WebhookEvent["entity"], Resource>> = {
  contact: "contacts",
  customer: "customers",
  invoice: "invoices",
  product: "products",
  quote: "quotes",
};

/** Altoviz API, Webhooks: which record an event is about, and whether it comes from Altoviz. */
export function readHook({ rawBody, headers, secret }: HookDelivery): ReadHook {
  const check = checkWebhookSignature({ secret, headers, rawBody });
  const read = readWebhookEvent(rawBody);
  if (read === null || read.externalId === null) return { check, event: null };
  const { eventId: id, entity, change, externalId } = read;
  return { check, event: { id, resource: RESOURCES[entity], externalId, isDeleted: change === "deleted" } };
}
