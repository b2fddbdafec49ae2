"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/features/data/trpc";

export type TaxOption = { code: string; label: string; rate: string; region: string | null };

export type ProviderLists = {
  taxes: readonly TaxOption[];
  units: readonly { code: string; label: string }[];
  /** Each was answered once, if only by an error. */
  isReady: boolean;
};

/** Lists change rarely; they are read again with each sync anyway. */
const STALE_MS = 5 * 60_000;

/** The tax rates and units that the provider of a connection keeps. */
export function useProviderLists(connectionId: string): ProviderLists {
  const trpc = useTRPC();
  const stale = { staleTime: STALE_MS };
  const taxes = useQuery(
    trpc.providerLists.entries.queryOptions({ connectionId, resource: "tax_rates" }, stale),
  );
  const units = useQuery(trpc.providerLists.entries.queryOptions({ connectionId, resource: "units" }, stale));
  return {
    taxes: (taxes.data?.entries ?? []).flatMap(({ code, label, rate, detail }) =>
      rate === null ? [] : [{ code: code ?? rate, label, rate, region: detail }],
    ),
    units: (units.data?.entries ?? []).flatMap(({ code, label }) => (code === null ? [] : [{ code, label }])),
    isReady: taxes.isFetched && units.isFetched,
  };
}

/** The entry for a product's rate: of the company's own country where the provider has several. */
export function taxFor(rate: string | null, taxes: readonly TaxOption[], country: string | null): string {
  const fitting = taxes.filter((tax) => tax.rate === rate);
  return (fitting.find(({ region }) => region === country) ?? fitting[0])?.code ?? "";
}
