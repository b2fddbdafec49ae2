import { randomBytes } from "node:crypto";
import type { Scene } from "../call";
import type { Kind, SaleDocument } from "../documents";
import { documentForm } from "../forms/document";
import type { Change, WebhookEntity } from "./types";

const ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";
const ID_LENGTH = 25;

/** Tells every webhook that asked for it; the entity is written down as it is now. */
export function announce(
  { books, state }: Scene,
  entity: WebhookEntity,
  { change, data }: { change: Change; data: unknown },
): void {
  const type = `${entity}${change}`;
  const wanting = books.webhooks.filter(({ types }) => types.includes(type));
  if (wanting.length === 0) return;
  const id = eventId();
  const body = JSON.stringify({ id, type, data });
  for (const webhook of wanting) state.deliveries.send(webhook, { id, type, body });
}

const DOCUMENT_ENTITIES: Record<Kind, WebhookEntity | null> = {
  invoice: "Invoice",
  quote: "Quote",
  credit: null,
};

export function announceDocument(scene: Scene, document: SaleDocument, change: Change): void {
  const entity = DOCUMENT_ENTITIES[document.kind];
  if (entity) announce(scene, entity, { change, data: documentForm(document, scene.books, scene.state) });
}

/** Not from the seed: a receiver that remembers ids must not take a new start for a repetition. */
function eventId(): string {
  const letters = [...randomBytes(ID_LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]);
  return `evt_${letters.join("")}`;
}
