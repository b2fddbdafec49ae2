"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { Money } from "@/components/money";
import { Notice } from "@/components/notice";
import { Skeleton } from "@/components/skeleton";
import { useTRPC } from "@/features/data/trpc";
import { useSentence } from "@/features/errors/use-sentence";
import type { InvoiceDetail } from "../invoice";
import { RequestPreview } from "./request-preview";

export type FinalizeDialogProps = { invoice: InvoiceDetail; onClose: () => void; onConfirm: () => void };

/** Names the step in the terms of the company's country and shows exactly what will be sent. */
export function FinalizeDialog({ invoice, onClose, onConfirm }: FinalizeDialogProps) {
  const t = useTranslations("invoices.finalize");
  const controls = useTranslations("controls");
  const trpc = useTRPC();
  const sentence = useSentence();
  const preview = useQuery(trpc.invoices.finalizePreview.queryOptions({ id: invoice.id }, { staleTime: 0 }));
  const terms = termsOf(preview.data?.country);
  const provider = CATALOG[invoice.providerId].name;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`terms.${terms}.title`)}
      description={t(`terms.${terms}.text`, { provider })}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            {controls("cancel")}
          </Button>
          <Button
            variant="primary"
            pending={preview.isPending}
            disabledReason={preview.error ? sentence(preview.error) : undefined}
            onClick={onConfirm}
          >
            {t(`terms.${terms}.confirm`)}
          </Button>
        </>
      }
    >
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-base">
        <span className="font-medium">{invoice.partyName}</span>
        <Money amount={invoice.gross} currency={invoice.currency} className="font-medium" />
      </p>
      <div className="mt-4 text-sm text-ink-2">{t("request", { provider })}</div>
      <div className="mt-1.5">
        {preview.isPending && <Skeleton className="h-9 w-full" />}
        {preview.error && <Notice tone="danger">{sentence(preview.error)}</Notice>}
        {preview.data && <RequestPreview request={preview.data.request} />}
      </div>
    </Dialog>
  );
}

/** The countries whose own terms are written; others get the general ones. */
const WRITTEN = ["FR", "PT", "PL"] as const;

function termsOf(country: string | undefined): (typeof WRITTEN)[number] | "other" {
  return WRITTEN.find((one) => one === country) ?? "other";
}
