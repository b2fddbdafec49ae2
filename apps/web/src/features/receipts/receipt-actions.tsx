"use client";
import { type CapabilityId, CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import type { Operation, OperationOrder } from "@/features/operations/operation";
import { isUnderWay } from "@/features/operations/operation-look";
import { OrderDialog } from "@/features/operations/order-dialog";
import { useOrder } from "@/features/operations/use-order";
import { useRefusalSentence } from "@/features/operations/use-refusal-sentence";
import { ChangeDialog } from "./change-dialog";
import type { ReceiptRow } from "./receipt";
import { deletingOrder } from "./receipt-orders";

export type ReceiptActionsProps = { row: ReceiptRow; operations: readonly Operation[] };

/** Changes or deletes a receipt; where it cannot be done, it says why. */
export function ReceiptActions({ row, operations }: ReceiptActionsProps) {
  const t = useTranslations("receipts");
  const [asked, setAsked] = useState<"change" | "delete" | null>(null);
  const provider = CATALOG[row.providerId].name;
  const { order, isPending } = useOrder({ provider });
  const { ofReason } = useRefusalSentence(provider);
  const why = (type: CapabilityId) => {
    const reason = refusalOf(row, operations, type);
    return reason === null ? undefined : ofReason(reason);
  };
  const close = () => setAsked(null);
  function confirm(chosen: OperationOrder) {
    close();
    order(chosen);
  }
  return (
    <>
      <Button
        size="sm"
        pending={isPending}
        disabledReason={why("receipts.update")}
        onClick={() => setAsked("change")}
      >
        {t("actions.change")}
      </Button>
      <Button
        size="sm"
        variant="quiet"
        pending={isPending}
        disabledReason={why("receipts.delete")}
        onClick={() => setAsked("delete")}
      >
        {t("actions.delete")}
      </Button>
      {asked === "change" && <ChangeDialog row={row} onClose={close} onConfirm={confirm} />}
      {asked === "delete" && (
        <OrderDialog
          order={deletingOrder(row)}
          title={t("delete.title")}
          text={t("delete.text", { provider })}
          confirm={t("delete.confirm")}
          tone="danger"
          provider={provider}
          onClose={close}
          onConfirm={() => confirm(deletingOrder(row))}
        />
      )}
    </>
  );
}

function refusalOf(row: ReceiptRow, operations: readonly Operation[], type: CapabilityId): string | null {
  const capabilities: readonly CapabilityId[] = CATALOG[row.providerId].capabilities;
  if (!capabilities.includes(type)) return "not_offered_by_provider";
  const isOpen = operations.some((one) => isUnderWay(one) || one.status === "needs_person");
  return isOpen ? "operation_unresolved" : null;
}
