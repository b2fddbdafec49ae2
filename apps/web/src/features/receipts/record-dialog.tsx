"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import type { InvoiceDetail } from "@/features/invoices/invoice";
import type { OperationOrder } from "@/features/operations/operation";
import { OrderDialog } from "@/features/operations/order-dialog";
import { MoneyFields } from "./money-fields";
import { recordingOrder } from "./receipt-orders";
import { useMoneyForm } from "./use-money-form";

export type RecordDialogProps = {
  invoice: InvoiceDetail;
  partyExternalId: string;
  onClose: () => void;
  onConfirm: (order: OperationOrder) => void;
};

/** Money received for an invoice: whole or in part. */
export function RecordDialog({ invoice, partyExternalId, onClose, onConfirm }: RecordDialogProps) {
  const t = useTranslations("receipts.record");
  const money = useMoneyForm(invoice.open);
  const order = money.value && recordingOrder({ ...invoice, partyExternalId }, money.value);
  const provider = CATALOG[invoice.providerId].name;
  return (
    <OrderDialog
      order={order}
      title={t("title")}
      text={t("text", { number: invoice.number ?? "", party: invoice.partyName ?? "" })}
      confirm={t("confirm")}
      provider={provider}
      onClose={onClose}
      onConfirm={() => {
        money.attempt();
        if (order) onConfirm(order);
      }}
    >
      <p className="mb-4 text-base text-ink-2">
        {t("open")} <Money amount={invoice.open} currency={invoice.currency} className="text-ink" />
      </p>
      <MoneyFields
        form={money.form}
        problems={money.problems}
        currency={invoice.currency}
        onChange={money.setForm}
      />
    </OrderDialog>
  );
}
