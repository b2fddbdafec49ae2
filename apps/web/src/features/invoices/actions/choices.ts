import { type CapabilityId, CATALOG } from "@comptoir/providers/catalog";
import type { InvoiceDetail } from "../invoice";

/** What a person can do with a document. */
export const CHOICES = [
  "finalize",
  "edit",
  "replace",
  "send",
  "settle",
  "receipt",
  "credit",
  "invoice",
  "delete",
] as const;
export type ChoiceId = (typeof CHOICES)[number];

/** `reason` says why it cannot be done now, as a word of the sentence table; null where it can. */
export type Choice = { id: ChoiceId; reason: string | null };

export type ChoiceSource = Pick<
  InvoiceDetail,
  | "providerId"
  | "resource"
  | "lifecycle"
  | "payment"
  | "delivery"
  | "deletedAtProvider"
  | "partyExternalId"
  | "actions"
>;

const BY_VERB: Readonly<Record<string, ChoiceId>> = {
  finalize: "finalize",
  update: "edit",
  send: "send",
  markPaid: "settle",
  markRefunded: "settle",
  delete: "delete",
};

/** Everything there is for such a document, in the order in which it is offered. */
export function choicesFor(document: ChoiceSource): Choice[] {
  const own = document.actions.flatMap(({ type, allowed, reason }): Choice[] => {
    const id = BY_VERB[type.slice(type.indexOf(".") + 1)];
    return id ? [{ id, reason: allowed ? null : (reason ?? "other") }] : [];
  });
  const found = [...own, ...derived(document)].filter(({ id }) => isSensible(id, document));
  return CHOICES.flatMap((id) => found.filter((choice) => choice.id === id));
}

/** The one that stands out, by the state of the document; null where nothing is left to do. */
export function primaryOf(document: ChoiceSource, choices: readonly Choice[]): Choice | null {
  const of = (id: ChoiceId) => choices.find((choice) => choice.id === id) ?? null;
  if (document.deletedAtProvider || document.lifecycle === "cancelled") return null;
  if (document.lifecycle === "draft") return of("finalize");
  if (document.delivery !== "sent") return of("send");
  const isOpen = document.payment === "unpaid" || document.payment === "partly_paid";
  return isOpen ? of("settle") : null;
}

/** What is made of the document at the same provider: another record. */
function derived({
  providerId,
  resource,
  lifecycle,
  deletedAtProvider,
  partyExternalId,
}: ChoiceSource): Choice[] {
  const capabilities: readonly CapabilityId[] = CATALOG[providerId].capabilities;
  const offered = (type: CapabilityId, more: string | null = null) =>
    capabilities.includes(type) ? more : "not_offered_by_provider";
  const gone = deletedAtProvider ? "deleted_at_provider" : null;
  if (resource === "quotes") {
    return [
      { id: "replace", reason: offered("quotes.create", gone) },
      { id: "invoice", reason: offered("invoices.create") },
    ];
  }
  if (resource !== "invoices" || lifecycle === "draft") return [];
  const settled = lifecycle === "cancelled" ? "cancelled" : null;
  const unknown = partyExternalId === null ? "other" : null;
  return [
    { id: "receipt", reason: offered("receipts.create", gone ?? settled ?? unknown) },
    { id: "credit", reason: offered("credits.create", gone) },
  ];
}

/** Steps that a state leaves behind are not offered at all. */
function isSensible(id: ChoiceId, { lifecycle, payment, resource }: ChoiceSource): boolean {
  const isDraft = lifecycle === "draft";
  if (id === "finalize" || id === "edit") return isDraft;
  if (id === "delete") return isDraft || resource === "quotes";
  if (id === "receipt") return payment === "unpaid" || payment === "partly_paid";
  return true;
}
