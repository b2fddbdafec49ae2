"use client";
import { type CapabilityId, CATALOG } from "@comptoir/providers/catalog";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/features/data/trpc";
import { DOCUMENT_KINDS, type DocumentKind, RESOURCE_OF } from "./document-form";
import type { EditedConnection } from "./use-editor-place";

export type Offer = EditedConnection & { companyName: string; kinds: readonly DocumentKind[] };

/** The connections at which documents can be made, of one company or of all, with the kinds that each offers. */
export function useOffers(companyId: string | null) {
  const trpc = useTRPC();
  const query = useQuery(trpc.connections.list.queryOptions(companyId ? { companyId } : {}));
  const offers: Offer[] = (query.data ?? []).flatMap((connection) => {
    const { id, companyId: owner, companyName, providerId } = connection;
    const capabilities: readonly CapabilityId[] = CATALOG[providerId].capabilities;
    const kinds = DOCUMENT_KINDS.filter((kind) => capabilities.includes(`${RESOURCE_OF[kind]}.create`));
    if (owner === null || kinds.length === 0) return [];
    return [{ id, companyId: owner, companyName: companyName ?? "", providerId, kinds }];
  });
  return { query, offers };
}
