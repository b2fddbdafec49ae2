import { listenForEvents } from "@comptoir/db";
import type { FirmEvent } from "@comptoir/services";
import { container } from "./container";

type PublishedEvent = FirmEvent & { firmId: string };
type Listener = (event: PublishedEvent) => void;

const held = globalThis as typeof globalThis & {
  comptoirEventHub?: { listeners: Set<Listener>; ready: Promise<unknown> };
};

/** One LISTEN per process, whatever the number of browsers; resolves once it listens. The returned function unsubscribes. */
export async function subscribe(listener: Listener): Promise<() => void> {
  held.comptoirEventHub ??= start();
  const { listeners, ready } = held.comptoirEventHub;
  listeners.add(listener);
  await ready;
  return () => listeners.delete(listener);
}

function start() {
  const listeners = new Set<Listener>();
  const ready = listenForEvents(container().database, (text) => {
    // written by publishEvent alone, in a transaction of ours
    const event = JSON.parse(text) as PublishedEvent;
    for (const listener of listeners) listener(event);
  });
  return { listeners, ready };
}
