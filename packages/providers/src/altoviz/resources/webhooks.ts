import type { Transport } from "../../http/transport";
import type { Clock } from "../../provider";
import { bodyOf, order, readMany, write } from "../calls";
import { notSent } from "../operation";
import { type Webhook, type WebhookInput, webhookInput, webhookWire } from "../schemas/webhook";

const schema = webhookWire;

/** How often, and how far apart, the list is asked for a webhook that was just registered. */
const LOOKS = 5;
const LOOK_EVERY_MS = 500;

/** GET /v1/Webhooks. A webhook that was just registered may be missing for a moment. The secrets are left behind. */
export async function listWebhooks(transport: Transport): Promise<Webhook[]> {
  return (await readMany(transport, { operation: "webhooks.list", schema })).map(({ record }) => record);
}

/**
 * POST /v1/Webhooks. The answer's id is 0: the true one stands in the list, where it is looked for by its address.
 * It stays null when it did not appear in time; `removeWebhook` by address works all the same.
 * @throws ProviderError rejected
 */
export async function registerWebhook(
  transport: Transport,
  input: WebhookInput,
  clock: Clock,
): Promise<Webhook> {
  const body = bodyOf("webhooks.create", webhookInput, input);
  const { record } = await write(transport, { operation: "webhooks.create", schema, body });
  if (record?.id) return record;
  for (let look = 1; look <= LOOKS; look += 1) {
    const found = (await listWebhooks(transport)).filter(({ id, url }) => id !== null && url === body.url);
    // Registered twice, the newest is ours.
    const newest = found.sort((a, b) => Number(b.id) - Number(a.id))[0];
    if (newest) return newest;
    if (look < LOOKS) await clock.sleep(LOOK_EVERY_MS);
  }
  return { id: null, name: body.name, url: body.url, types: body.types };
}

/** DELETE /v1/Webhooks, by id or by address. @throws ProviderError not_found; not sent without either */
export async function removeWebhook(
  transport: Transport,
  by: { id: string } | { url: string },
): Promise<void> {
  if (Object.values(by).every((value) => !value)) {
    throw notSent("webhooks.delete", "an id or an address is required");
  }
  return order(transport, { operation: "webhooks.delete", query: { ...by } });
}
