"use client";
import { CATALOG, PROVIDER_IDS } from "@comptoir/providers/catalog";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { FilterDefinition, FilterValues } from "@/components/filter-bar/filter";
import { useTRPC } from "@/features/data/trpc";
import { DIRECTIONS, KINDS } from "../words/lists";
import { useNarrowings } from "./use-narrowings";
import { useStateOptions } from "./use-state-options";

/** The filters that the list offers, in the order of its chips. */
export function useFilterDefinitions(values: FilterValues): readonly FilterDefinition[] {
  const t = useTranslations("invoices.filters");
  const words = useTranslations("invoiceWords");
  const trpc = useTRPC();
  const me = useQuery(trpc.me.context.queryOptions());
  const currencies = [...new Set(me.data?.companies.map(({ currency }) => currency))].sort();
  const states = useStateOptions();
  const narrowings = useNarrowings(values);
  return [
    { id: "state", label: t("state"), kind: "options", options: states },
    { id: "issued", label: t("issued"), kind: "dates" },
    { id: "amount", label: t("amount"), kind: "amounts" },
    {
      id: "kind",
      label: t("kind"),
      kind: "options",
      options: KINDS.map((kind) => ({ value: kind, label: words(`kinds.${kind}`) })),
    },
    {
      id: "direction",
      label: t("direction"),
      kind: "options",
      options: DIRECTIONS.map((direction) => ({ value: direction, label: words(`directions.${direction}`) })),
    },
    {
      id: "provider",
      label: t("provider"),
      kind: "options",
      options: PROVIDER_IDS.map((id) => ({ value: id, label: CATALOG[id].name })),
    },
    ...(currencies.length > 1 || "currency" in values
      ? [
          {
            id: "currency",
            label: t("currency"),
            kind: "options" as const,
            options: currencies.map((code) => ({ value: code, label: code })),
          },
        ]
      : []),
    ...narrowings,
  ];
}
