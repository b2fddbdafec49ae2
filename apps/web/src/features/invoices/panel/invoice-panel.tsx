"use client";
import { useQuery } from "@tanstack/react-query";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useTranslations } from "next-intl";
import type { PanelMoves } from "@/components/panel-keys";
import { SidePanel } from "@/components/side-panel";
import { Tabs } from "@/components/tabs";
import { useTRPC } from "@/features/data/trpc";
import { Failure } from "@/features/errors/failure";
import type { InvoiceRow } from "../invoice";
import { DataTab } from "./data-tab";
import { DocumentTab } from "./document-tab";
import { PanelHead } from "./panel-head";
import { PanelSkeleton } from "@/components/panel-skeleton";
import { PanelTitle } from "./panel-title";
import { SourceTab } from "./source-tab";

const TABS = ["document", "data", "source"] as const;

export type InvoicePanelProps = PanelMoves & {
  id: string;
  /** What the list knows of it already, shown until the rest is there. */
  row: InvoiceRow | undefined;
  /** Opens another invoice in its place. */
  onOpen: (id: string) => void;
};

/** One invoice beside the list: its document, its data, and what the provider sent. */
export function InvoicePanel({ id, row, onOpen, ...moves }: InvoicePanelProps) {
  const t = useTranslations("invoices.panel");
  const trpc = useTRPC();
  const [tab, setTab] = useQueryState("tab", parseAsStringLiteral(TABS).withDefault("document"));
  const detail = useQuery(trpc.invoices.byId.queryOptions({ id }));
  const shown = detail.data ?? row;
  return (
    <SidePanel label={t("label")} title={shown ? <PanelTitle row={shown} /> : t("label")} {...moves}>
      {shown && <PanelHead key={id} row={shown} detail={detail.data} />}
      {detail.error && !detail.data ? (
        <Failure error={detail.error} onRetry={() => void detail.refetch()} />
      ) : (
        <Tabs
          label={t("tabs.label")}
          value={tab}
          onChange={(next) => void setTab(next)}
          tabs={[
            {
              value: "document",
              label: t("tabs.document"),
              content: detail.data ? <DocumentTab key={id} invoice={detail.data} /> : <PanelSkeleton />,
            },
            {
              value: "data",
              label: t("tabs.data"),
              content: detail.data ? <DataTab invoice={detail.data} onOpen={onOpen} /> : <PanelSkeleton />,
            },
            { value: "source", label: t("tabs.source"), content: <SourceTab key={id} invoiceId={id} /> },
          ]}
        />
      )}
    </SidePanel>
  );
}
