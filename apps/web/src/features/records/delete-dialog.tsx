"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "@/components/notice";
import { OrderDialog } from "@/features/operations/order-dialog";
import type { OperationOrder } from "@/features/operations/operation";
import { useOrder } from "@/features/operations/use-order";

export type DeleteDialogProps = {
  order: OperationOrder;
  /** The name of the provider. */
  provider: string;
  title: ReactNode;
  text?: ReactNode;
  onClose: () => void;
  onDeleted?: () => void;
};

/** Asks before a record is deleted; a refusal of the provider stays in the dialog, in its words. */
export function DeleteDialog({ order, provider, title, text, onClose, onDeleted }: DeleteDialogProps) {
  const t = useTranslations("records");
  const ordering = useOrder({ provider, showsRefusal: true });
  function confirm() {
    if (ordering.isPending) return;
    ordering.order(order, () => {
      onClose();
      onDeleted?.();
    });
  }
  return (
    <OrderDialog
      order={order}
      provider={provider}
      title={title}
      text={text}
      confirm={t("delete")}
      tone="danger"
      onClose={onClose}
      onConfirm={confirm}
    >
      {ordering.refusal && (
        <div className="mb-4">
          <Notice tone="danger">{ordering.refusal}</Notice>
        </div>
      )}
      {ordering.isPending && (
        <div className="mb-4">
          <Notice tone="info">{t("deleting", { provider })}</Notice>
        </div>
      )}
    </OrderDialog>
  );
}
