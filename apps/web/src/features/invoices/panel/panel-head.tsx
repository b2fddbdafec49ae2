"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { Unknown } from "@/components/unknown";
import { OperationNotice } from "@/features/operations/operation-notice";
import { InvoiceActions } from "../actions/invoice-actions";
import type { InvoiceDetail, InvoiceRow } from "../invoice";
import { InvoiceState } from "../words/invoice-state";

export type PanelHeadProps = { row: InvoiceRow; detail: InvoiceDetail | undefined };

/** What matters at a glance: who, how much, where it stands, and the step that can be taken. */
export function PanelHead({ row, detail }: PanelHeadProps) {
  const t = useTranslations("invoices.panel");
  const words = useTranslations("invoiceWords");
  return (
    <div className="shrink-0 px-4 pt-3 pb-3">
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <div className="truncate text-md font-medium">{row.partyName ?? <Unknown />}</div>
          <div className="mt-0.5 truncate text-sm text-ink-2">
            {t(`between.${row.direction}`, {
              company: row.companyName,
              provider: CATALOG[row.providerId].name,
            })}
          </div>
        </div>
        <div className="shrink-0 text-right">
          <div className="text-lg font-semibold tracking-tight">
            <Money amount={row.gross} currency={row.currency} />
          </div>
        </div>
      </div>
      <div className="mt-2 flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <InvoiceState row={row} />
        {row.lifecycle === "final" && row.delivery !== "unknown" && (
          <span className="text-ink-2">{words(`deliveries.${row.delivery}`)}</span>
        )}
        {row.providerStatus && (
          <span className="truncate text-ink-3">{words("providerSays", { status: row.providerStatus })}</span>
        )}
        {detail && <InvoiceActions invoice={detail} />}
      </div>
      {detail && (
        <OperationNotice operations={detail.operations} isMoot={({ type }) => wentOn(detail, type)} />
      )}
    </div>
  );
}

/** A failed step of a draft says nothing once the draft is final. */
function wentOn({ lifecycle }: InvoiceDetail, type: string): boolean {
  return lifecycle !== "draft" && /\.(update|delete|finalize)$/.test(type);
}
