"use client";
import type { OperationType } from "@comptoir/providers/operations";
import { CATALOG, type CapabilityId, type ProviderId } from "@comptoir/providers/catalog";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/features/data/trpc";

/** An account at which something can be done. */
export type Offer = { connectionId: string; companyId: string; providerId: ProviderId; label: string };

export type Offers = {
  offers: readonly Offer[];
  /** Why there is none; undefined where there are some. */
  why: string | undefined;
};

/** Whether other programs may do it at this provider. */
export function isOffered(providerId: ProviderId, type: OperationType): boolean {
  const offered: readonly CapabilityId[] = CATALOG[providerId].capabilities;
  return offered.includes(type);
}

/** The accounts of a company (or of all) that take this kind of write. */
export function useOffers(type: OperationType, companyId: string | null): Offers {
  const t = useTranslations("records.offers");
  const trpc = useTRPC();
  const connections = useQuery(trpc.connections.list.queryOptions(companyId ? { companyId } : {}));
  if (connections.isPending) return { offers: [], why: t("loading") };
  if (connections.isError) return { offers: [], why: t("failed") };
  const books = connections.data.filter(({ providerId }) => CATALOG[providerId].purpose === "sales");
  const offers = books.flatMap(({ id, providerId, companyId: owner, companyName, remoteAccountName }) => {
    if (owner === null || !isOffered(providerId, type)) return [];
    const account = remoteAccountName && remoteAccountName !== companyName ? ` (${remoteAccountName})` : "";
    const label = `${companyName ?? ""} · ${CATALOG[providerId].name}${account}`;
    return [{ connectionId: id, companyId: owner, providerId, label }];
  });
  if (offers.length > 0) return { offers, why: undefined };
  const providers = [...new Set(books.map(({ providerId }) => CATALOG[providerId].name))].join(", ");
  return { offers, why: books.length === 0 ? t("noConnection") : t("notOffered", { providers }) };
}
