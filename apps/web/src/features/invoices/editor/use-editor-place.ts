"use client";
import { CATALOG, type ProviderId } from "@comptoir/providers/catalog";
import { useQuery } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useTRPC } from "@/features/data/trpc";
import type { EditorPlace } from "./editor-place";
import { useProviderLists } from "./use-provider-lists";

export type EditedConnection = { id: string; companyId: string; providerId: ProviderId };

/** Languages that write their decimals with a point. */
const WITH_POINT: ReadonlySet<string> = new Set(["en"]);

/** Everything that the parts of the editor need to know; null until it is there. */
export function useEditorPlace({ id, companyId, providerId }: EditedConnection): EditorPlace | null {
  const trpc = useTRPC();
  const locale = useLocale();
  const me = useQuery(trpc.me.context.queryOptions());
  const lists = useProviderLists(id);
  // once there was an answer, another reading that begins or fails takes nothing off the screen
  if (!me.isFetched || !lists.isReady) return null;
  const company = me.data?.companies.find((one) => one.id === companyId);
  return {
    connectionId: id,
    provider: CATALOG[providerId].name,
    currency: company?.currency ?? "EUR",
    country: company?.country ?? null,
    lists,
    decimalComma: !WITH_POINT.has(locale),
  };
}
