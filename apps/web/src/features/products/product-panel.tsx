"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { PanelMoves } from "@/components/panel-keys";
import { Section } from "@/components/section";
import { useTRPC } from "@/features/data/trpc";
import { RecordHistory, RecordNotice } from "@/features/records/record-operations";
import { RecordPanel } from "@/features/records/record-panel";
import { ImageSection } from "./image-section";
import type { ProductRow } from "./product";
import { ProductActions } from "./product-actions";
import { ProductFacts } from "./product-facts";

export type ProductPanelProps = PanelMoves & { id: string; row: ProductRow | undefined };

/** One product beside the list: what it is, its price, its image. */
export function ProductPanel({ id, row, ...moves }: ProductPanelProps) {
  const t = useTranslations("products");
  const trpc = useTRPC();
  const query = useQuery(trpc.products.byId.queryOptions({ id }));
  return (
    <RecordPanel label={t("panelLabel")} title={query.data?.name ?? row?.name} query={query} moves={moves}>
      {(product) => (
        <>
          <div>
            <ProductActions key={id} product={product} onDeleted={moves.onClose} />
            <RecordNotice record={recordOf(product)} />
          </div>
          <Section title={t("details")}>
            <ProductFacts product={product} />
          </Section>
          <ImageSection key={id} product={product} />
          <RecordHistory record={recordOf(product)} />
        </>
      )}
    </RecordPanel>
  );
}

function recordOf({ connectionId, externalId }: ProductRow) {
  return { connectionId, resource: "products" as const, externalId };
}
