import type { OperationOrder } from "./operation";

const MOST = 500;
const ids = new Map<string, string>();

/**
 * The id of an order on this page: the same for the same order, shown or pressed again, until it is over. The portal
 * does one thing for one id, so that an order whose answer was lost can be asked for again.
 */
export function orderIdOf(order: OperationOrder): string {
  const text = JSON.stringify(order);
  const id = ids.get(text) ?? newOrderId();
  // the one used last stands last; the oldest goes first
  ids.delete(text);
  ids.set(text, id);
  for (const [oldest] of ids) {
    if (ids.size <= MOST) break;
    ids.delete(oldest);
  }
  return id;
}

/** The order with this id, which is that of its operation, is over: asked for anew, it is another one. */
export function endOrder(id: string): void {
  for (const [text, one] of ids) if (one === id) ids.delete(text);
}

/** A version 4 UUID. Not `crypto.randomUUID`, which browsers lack on plain http. */
export function newOrderId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, at) => stamped(byte, at).toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** RFC 9562, UUID Version 4: version in byte 6, variant in byte 8. */
function stamped(byte: number, at: number): number {
  if (at === 6) return (byte & 0x0f) | 0x40;
  return at === 8 ? (byte & 0x3f) | 0x80 : byte;
}
