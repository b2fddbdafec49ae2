"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Checkbox } from "@/components/checkbox";
import { useTRPC } from "@/features/data/trpc";
import { Failure } from "@/features/errors/failure";
import { PanelSkeleton } from "@/components/panel-skeleton";
import { SourceRecord } from "./source-record";

/** What the provider sent, from which everything else was read. */
export function SourceTab({ invoiceId }: { invoiceId: string }) {
  const t = useTranslations("invoices.panel.source");
  const trpc = useTRPC();
  const [asReceived, setAsReceived] = useState(false);
  const raw = useQuery(trpc.invoices.raw.queryOptions({ id: invoiceId }));
  if (raw.isPending) return <PanelSkeleton />;
  if (!raw.data) return <Failure error={raw.error} onRetry={() => void raw.refetch()} />;
  return (
    <div className="space-y-6 px-4 pt-3 pb-8">
      <Checkbox checked={asReceived} onChange={setAsReceived}>
        {t("asReceived")}
      </Checkbox>
      {raw.data.records.map((record) => (
        <SourceRecord key={record.resource} record={record} asReceived={asReceived} />
      ))}
    </div>
  );
}
