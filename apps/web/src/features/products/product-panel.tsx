"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { PanelMoves } from "@/components/panel-keys";
import { Section } from "@/components/section";
import { SidePanel } from "@/components/side-panel";
import { useTRPC } from "@/features/data/trpc";
import { Failure } from "@/features/errors/failure";
import { PanelSkeleton } from "@/features/invoices/panel/panel-skeleton";
import { RecordHistory, RecordNotice } from "@/features/records/record-operations";
import { ImageSection } from "./image-section";
import type { ProductRow } from "./product";
import { ProductActions } from "./product-actions";
import { ProductFacts } from "./product-facts";

export type ProductPanelProps = PanelMoves & { id: string; row: ProductRow | undefined };

/** One product beside the list: what it is, its price, its image. */
export function ProductPanel({ id, row, ...moves }: ProductPanelProps) {
  const t = useTranslations("products");
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery(trpc.products.byId.queryOptions({ id }));
  return (
    <SidePanel label={t("panelLabel")} title={data?.name ?? row?.name ?? t("panelLabel")} {...moves}>
      {data ? (
        <div className="space-y-6 px-4 pt-3 pb-8">
          <div>
            <ProductActions key={id} product={data} onDeleted={moves.onClose} />
            <RecordNotice record={recordOf(data)} />
          </div>
          <Section title={t("details")}>
            <ProductFacts product={data} />
          </Section>
          <ImageSection key={id} product={data} />
          <RecordHistory record={recordOf(data)} />
        </div>
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <PanelSkeleton />
      )}
    </SidePanel>
  );
}

function recordOf({ connectionId, externalId }: ProductRow) {
  return { connectionId, resource: "products" as const, externalId };
}
