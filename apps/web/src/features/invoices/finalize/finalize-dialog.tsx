"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { OrderDialog } from "@/features/operations/order-dialog";
import { usePreview } from "@/features/operations/use-preview";
import type { InvoiceDetail } from "../invoice";
import { finalizing } from "./finalizing";

export type FinalizeDialogProps = { invoice: InvoiceDetail; onClose: () => void; onConfirm: () => void };

/** Names the step in the terms of the company's country and shows exactly what will be sent. */
export function FinalizeDialog({ invoice, onClose, onConfirm }: FinalizeDialogProps) {
  const t = useTranslations("invoices.finalize");
  const order = finalizing(invoice);
  const { data } = usePreview(order);
  const terms = invoice.resource === "credits" ? "credit" : termsOf(data?.country);
  const provider = CATALOG[invoice.providerId].name;
  return (
    <OrderDialog
      order={order}
      title={t(`terms.${terms}.title`)}
      text={t(`terms.${terms}.text`, { provider })}
      confirm={t(`terms.${terms}.confirm`)}
      provider={provider}
      saysIrreversible
      onClose={onClose}
      onConfirm={onConfirm}
    >
      <p className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 text-base">
        <span className="font-medium">{invoice.partyName}</span>
        <Money amount={invoice.gross} currency={invoice.currency} className="font-medium" />
      </p>
    </OrderDialog>
  );
}

/** The countries whose own terms are written; others get the general ones. */
const WRITTEN = ["FR", "PT", "PL"] as const;

function termsOf(country: string | undefined): (typeof WRITTEN)[number] | "other" {
  return WRITTEN.find((one) => one === country) ?? "other";
}
