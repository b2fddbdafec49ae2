import { setTimeout as delay } from "node:timers/promises";
import { post } from "./post";
import type { WebhookSwitches } from "./switches";

export type Delivery = {
  /** Of this delivery; the event's own id is in the body. */
  id: number;
  event: string;
  type: string;
  webhookId: number;
  url: string;
  headers: Record<string, string>;
  body: string;
  state: "held" | "pending" | "delivered" | "failed";
  /** The status of each attempt, or why there was none. */
  attempts: (number | string)[];
};

type Sending = { switches: WebhookSwitches; stop: AbortSignal };

/** Attempts until one is answered with 2xx or none is left, and writes both into the delivery. Never rejects. */
export async function deliver(delivery: Delivery, sending: Sending): Promise<void> {
  const { switches, stop } = sending;
  delivery.state = "pending";
  for (let left = switches.webhookRetries; ; left -= 1) {
    if (await attempt(delivery, sending)) return void (delivery.state = "delivered");
    if (left <= 0 || stop.aborted) return void (delivery.state = "failed");
    await delay(switches.webhookRetryDelayMs, undefined, { signal: stop }).catch(() => {});
  }
}

async function attempt(delivery: Delivery, { switches, stop }: Sending): Promise<boolean> {
  const { url, headers, body } = delivery;
  const posting = post({ url, headers, body, timeoutMs: switches.webhookTimeoutMs, stop });
  const ended = await posting.catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
  delivery.attempts.push(ended);
  return typeof ended === "number" && ended >= 200 && ended < 300;
}
