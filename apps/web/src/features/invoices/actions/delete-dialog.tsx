"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { OrderDialog } from "@/features/operations/order-dialog";
import { deletingOrder } from "./orders";
import type { ActionDialogProps } from "./send-dialog";

/** Deletes a draft or a quote at its provider. */
export function DeleteDialog({ invoice, onClose, onConfirm }: ActionDialogProps) {
  const t = useTranslations("invoices.actions.delete");
  const provider = CATALOG[invoice.providerId].name;
  const order = deletingOrder(invoice);
  const what = invoice.resource === "quotes" ? "quote" : "draft";
  return (
    <OrderDialog
      order={order}
      title={t(`${what}.title`)}
      text={t(`${what}.text`, { provider, party: invoice.partyName ?? "" })}
      confirm={t(`${what}.confirm`)}
      tone="danger"
      provider={provider}
      saysIrreversible
      onClose={onClose}
      onConfirm={() => onConfirm(order)}
    />
  );
}
