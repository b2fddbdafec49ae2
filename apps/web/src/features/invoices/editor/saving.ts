import type { DocumentDraft } from "@comptoir/providers/operations";
import type { OperationOrder } from "@/features/operations/operation";
import { type DocumentKind, RESOURCE_OF } from "./document-form";

/** What the form makes. `externalId`: the draft that it changes, or the quote whose place it takes. */
export type DocumentTarget = { connectionId: string; kind: DocumentKind; externalId: string | null };

/** The order that writes the document: a quote is never changed, but made anew. */
export function savingOrder(target: DocumentTarget, input: DocumentDraft): OperationOrder {
  const { connectionId, kind, externalId } = target;
  const resource = RESOURCE_OF[kind];
  if (externalId === null || resource === "quotes") {
    return { type: `${resource}.create`, connectionId, externalId: null, input };
  }
  return { type: `${resource}.update`, connectionId, externalId, input };
}

/** The order that takes a replaced quote away, once the new one stands; null where nothing is replaced. */
export function clearingOrder({ connectionId, kind, externalId }: DocumentTarget): OperationOrder | null {
  if (kind !== "quote" || externalId === null) return null;
  return { type: "quotes.delete", connectionId, externalId, input: {} };
}
