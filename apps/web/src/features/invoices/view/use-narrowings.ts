"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { FilterDefinition, FilterValues } from "@/components/filter-bar/filter";
import { useTRPC } from "@/features/data/trpc";

/** Filters that only a link from elsewhere sets, one customer or one connection: shown as chips while they are set. */
export function useNarrowings(values: FilterValues): readonly FilterDefinition[] {
  const t = useTranslations("invoices.filters");
  const trpc = useTRPC();
  const partyId = onlyOf(values, "party");
  const connectionId = onlyOf(values, "connection");
  const party = useQuery(trpc.customers.byId.queryOptions(partyId ? { id: partyId } : skipToken));
  const connection = useQuery(
    trpc.connections.byId.queryOptions(connectionId ? { id: connectionId } : skipToken),
  );
  const definitions: FilterDefinition[] = [];
  if (partyId) {
    const label = party.data?.name ?? "…";
    definitions.push({
      id: "party",
      label: t("party"),
      kind: "options",
      options: [{ value: partyId, label }],
    });
  }
  if (connectionId) {
    const { data } = connection;
    const label = data ? [CATALOG[data.providerId].name, data.companyName].filter(Boolean).join(", ") : "…";
    const options = [{ value: connectionId, label }];
    definitions.push({ id: "connection", label: t("connection"), kind: "options", options });
  }
  return definitions;
}

function onlyOf(values: FilterValues, id: string): string | null {
  const value = values[id];
  return value?.kind === "options" ? (value.values[0] ?? null) : null;
}
