"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { Dialog } from "@/components/dialog";
import { Notice } from "@/components/notice";
import { Skeleton } from "@/components/skeleton";
import { useTRPC } from "@/features/data/trpc";
import { useSentence } from "@/features/errors/use-sentence";
import type { OperationOrder } from "@/features/operations/operation";
import { OrderDialog } from "@/features/operations/order-dialog";
import { MoneyFields } from "./money-fields";
import type { ReceiptRow } from "./receipt";
import { changingOrder, moneyOf, storedReceipt } from "./receipt-orders";
import { useMoneyForm } from "./use-money-form";

export type ChangeDialogProps = {
  row: ReceiptRow;
  onClose: () => void;
  onConfirm: (order: OperationOrder) => void;
};

/** A receipt to be changed: its date, amount, method and reference. What it pays stays. */
export function ChangeDialog(props: ChangeDialogProps) {
  const { row, onClose } = props;
  const t = useTranslations("receipts.change");
  const trpc = useTRPC();
  const sentence = useSentence();
  const { connectionId, externalId } = row;
  const query = useQuery(
    trpc.operations.draft.queryOptions(
      { connectionId, externalId, resource: "receipts" },
      { staleTime: 0, gcTime: 0, refetchOnWindowFocus: false },
    ),
  );
  const stored = storedReceipt(query.data?.draft);
  if (stored) return <ChangeForm {...props} stored={stored} />;
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t("title")}>
      {query.isPending ? (
        <Skeleton className="h-24 w-full" />
      ) : (
        <Notice tone="danger">{query.error ? sentence(query.error) : t("noForm")}</Notice>
      )}
    </Dialog>
  );
}

type ChangeFormProps = ChangeDialogProps & { stored: NonNullable<ReturnType<typeof storedReceipt>> };

function ChangeForm({ row, stored, onClose, onConfirm }: ChangeFormProps) {
  const t = useTranslations("receipts.change");
  const decimalComma = useLocale() !== "en";
  const money = useMoneyForm(null, moneyOf(stored, decimalComma));
  const order = money.value && changingOrder(row, stored, money.value);
  return (
    <OrderDialog
      order={order}
      title={t("title")}
      text={row.partyName ?? undefined}
      confirm={t("confirm")}
      provider={CATALOG[row.providerId].name}
      onClose={onClose}
      onConfirm={() => {
        money.attempt();
        if (order) onConfirm(order);
      }}
    >
      <MoneyFields
        form={money.form}
        problems={money.problems}
        currency={row.currency}
        onChange={money.setForm}
      />
    </OrderDialog>
  );
}
