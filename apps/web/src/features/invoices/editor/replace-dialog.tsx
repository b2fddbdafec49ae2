"use client";
import { useTranslations } from "next-intl";
import type { OperationOrder } from "@/features/operations/operation";
import { OrderDialog } from "@/features/operations/order-dialog";

export type ReplaceDialogProps = {
  /** What takes the old quote away. */
  order: OperationOrder;
  provider: string;
  onClose: () => void;
  onConfirm: () => void;
};

/** A quote cannot be changed: says what becomes of the old one before it is replaced. */
export function ReplaceDialog({ order, provider, onClose, onConfirm }: ReplaceDialogProps) {
  const t = useTranslations("invoices.editor.replace");
  return (
    <OrderDialog
      order={order}
      title={t("title")}
      text={t("text", { provider })}
      confirm={t("confirm")}
      tone="danger"
      provider={provider}
      saysIrreversible
      onClose={onClose}
      onConfirm={onConfirm}
    />
  );
}
