"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/notice";
import { Spinner } from "@/components/spinner";
import type { InvoiceDetail } from "../invoice";
import { isUnderWay, OPERATION_LOOK, pressingOperation } from "./operation-look";
import { useEndToast } from "./use-end-toast";
import { useOperation } from "./use-operation";

export type OperationNoticeProps = {
  invoice: InvoiceDetail;
  /** The operation that was ordered in this panel, whose end is told even when it came at once. */
  orderedId: string | null;
};

/** Where the last write to the provider stands, until it has succeeded. */
export function OperationNotice({ invoice, orderedId }: OperationNoticeProps) {
  const t = useTranslations("invoices.operations");
  const pressing = pressingOperation(invoice.operations, invoice.lifecycle);
  const operation = useOperation(pressing);
  const provider = CATALOG[invoice.providerId].name;
  useEndToast({ operation: operation ?? invoice.operations[0] ?? null, orderedId, provider });
  if (!operation || operation.status === "succeeded") return null;
  const { status, errorMessage } = operation;
  return (
    <div className="mt-2">
      <Notice tone={OPERATION_LOOK[status].tone} action={isUnderWay(operation) ? <Spinner /> : undefined}>
        {t(`notices.${status}`, { provider })}
        {errorMessage && !isUnderWay(operation) && (
          <span className="mt-0.5 block text-ink-2">
            {t("providerWords", { provider, words: errorMessage })}
          </span>
        )}
      </Notice>
    </div>
  );
}
