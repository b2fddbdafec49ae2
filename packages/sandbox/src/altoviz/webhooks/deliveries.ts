import { setMaxListeners } from "node:events";
import { type Delivery, deliver } from "./deliver";
import { signatureHeader } from "./signature";
import type { WebhookSwitches } from "./switches";
import type { Webhook } from "./types";

const KEPT = 1000;

export type Deliveries = {
  /** Begins at once and returns without waiting, unless events are held. */
  send: (webhook: Webhook, event: { id: string; type: string; body: string }) => void;
  /** The newest, oldest first. */
  list: () => Delivery[];
  /** Delivers each of these once more, in this order, one after the other; resolves when all have ended. */
  redeliver: (ids: readonly number[]) => Promise<void>;
  /** Resolves when nothing is under way. */
  idle: () => Promise<void>;
  stop: () => void;
};

export function createDeliveries(switches: WebhookSwitches): Deliveries {
  const stopped = new AbortController();
  // Every delivery under way listens to it.
  setMaxListeners(0, stopped.signal);
  const underWay = new Set<Promise<void>>();
  let kept: Delivery[] = [];
  let lastId = 0;

  function begin(delivery: Delivery): Promise<void> {
    const running = deliver(delivery, { switches, stop: stopped.signal }).finally(() =>
      underWay.delete(running),
    );
    underWay.add(running);
    return running;
  }

  return {
    send(webhook, { id: event, type, body }) {
      const headers = headersOf(webhook, body, switches);
      const held = switches.webhookDelivery === "held";
      lastId += 1;
      const state = held ? "held" : "pending";
      const { id: webhookId, url } = webhook;
      const delivery: Delivery = {
        id: lastId,
        event,
        type,
        webhookId,
        url,
        headers,
        body,
        state,
        attempts: [],
      };
      kept.push(delivery);
      if (kept.length > KEPT) kept = kept.slice(-KEPT);
      if (!held) void begin(delivery);
    },
    list: () => [...kept],
    async redeliver(ids) {
      for (const id of ids) {
        const delivery = kept.find((candidate) => candidate.id === id);
        if (!delivery) throw new Error(`no delivery with ID ${id}`);
        await begin(delivery);
      }
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    stop: () => stopped.abort(),
  };
}

/** Not JSON's own type: that is what the server sends. */
function headersOf({ secretKey }: Webhook, body: string, switches: WebhookSwitches): Record<string, string> {
  return {
    "Content-Type": "text/plain; charset=utf-8",
    ...signatureHeader(secretKey, body, switches),
  };
}
