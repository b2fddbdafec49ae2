"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useQuery } from "@tanstack/react-query";
import { SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { DayText } from "@/components/date";
import { EmptyState } from "@/components/empty-state";
import { Fact, Facts } from "@/components/facts";
import { Identifier } from "@/components/identifier";
import { Money } from "@/components/money";
import type { PanelMoves } from "@/components/panel-keys";
import { Section } from "@/components/section";
import { SidePanel } from "@/components/side-panel";
import { Unknown } from "@/components/unknown";
import { useTRPC } from "@/features/data/trpc";
import { PanelSkeleton } from "@/components/panel-skeleton";
import { OperationList } from "@/features/operations/operation-list";
import { OperationNotice } from "@/features/operations/operation-notice";
import type { ReceiptRow } from "./receipt";
import { ReceiptActions } from "./receipt-actions";
import { useMethodName } from "./use-method-name";

export type ReceiptPanelProps = PanelMoves & { row: ReceiptRow | undefined; isLoading: boolean };

/** One receipt beside the list, and what can be done with it. */
export function ReceiptPanel({ row, isLoading, ...moves }: ReceiptPanelProps) {
  const t = useTranslations("receipts.panel");
  return (
    <SidePanel label={t("label")} title={t("label")} {...moves}>
      {row ? (
        <ReceiptBody row={row} />
      ) : isLoading ? (
        <PanelSkeleton />
      ) : (
        <EmptyState icon={SearchX} title={t("goneTitle")}>
          {t("goneText")}
        </EmptyState>
      )}
    </SidePanel>
  );
}

function ReceiptBody({ row }: { row: ReceiptRow }) {
  const t = useTranslations("receipts");
  const methodName = useMethodName();
  const trpc = useTRPC();
  const { connectionId, externalId } = row;
  const done = useQuery(
    trpc.operations.list.queryOptions({ connectionId, externalId, resource: "receipts" }),
  );
  const operations = done.data?.operations ?? [];
  return (
    <div className="space-y-6 px-4 pt-3 pb-8">
      <div>
        <div className="flex items-start justify-between gap-4">
          <div className="min-w-0 truncate text-md font-medium">{row.partyName ?? <Unknown />}</div>
          <div className="text-lg font-semibold tracking-tight">
            <Money amount={row.amount} currency={row.currency} />
          </div>
        </div>
        <div className="mt-2 flex justify-end gap-2">
          <ReceiptActions row={row} operations={operations} />
        </div>
        <OperationNotice operations={operations} />
      </div>
      <Section title={t("panel.details")}>
        <Facts>
          <Fact label={t("columns.receivedOn")}>
            <DayText day={row.receivedOn} />
          </Fact>
          <Fact label={t("columns.method")}>{row.method ? methodName(row.method) : <Unknown />}</Fact>
          <Fact label={t("columns.reference")}>{row.reference ?? <Unknown />}</Fact>
          <Fact label={t("columns.company")}>{row.companyName}</Fact>
          <Fact label={t("columns.provider")}>{CATALOG[row.providerId].name}</Fact>
          <Fact label={t("panel.externalId")}>
            <Identifier value={row.externalId} copy />
          </Fact>
        </Facts>
      </Section>
      {operations.length > 0 && (
        <Section title={t("panel.history")}>
          <OperationList operations={operations} />
        </Section>
      )}
    </div>
  );
}
