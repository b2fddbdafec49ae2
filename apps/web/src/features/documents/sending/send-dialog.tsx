"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Notice } from "@/components/notice";
import { OrderDialog } from "@/features/operations/order-dialog";
import { useOrder } from "@/features/operations/use-order";
import { ConnectionChoice } from "@/features/records/connection-choice";
import type { Offer } from "@/features/records/use-offers";
import type { DocumentRow } from "../document";

export type SendDialogProps = {
  row: DocumentRow;
  offers: readonly [Offer, ...Offer[]];
  onClose: () => void;
};

/** Shows what will be sent of a document, and where. */
export function SendDialog({ row, offers, onClose }: SendDialogProps) {
  const t = useTranslations("documents.sending");
  const [chosen, setChosen] = useState(offers[0].connectionId);
  const offer = offers.find(({ connectionId }) => connectionId === chosen) ?? offers[0];
  const provider = CATALOG[offer.providerId].name;
  const ordering = useOrder({ provider, showsRefusal: true });
  const { connectionId } = offer;
  const order = {
    type: "purchases.upload" as const,
    connectionId,
    externalId: null,
    documentId: row.id,
    input: {},
  };
  return (
    <OrderDialog
      order={order}
      provider={provider}
      title={t("title", { provider })}
      text={t("text", { file: row.fileName, provider })}
      confirm={t("confirm")}
      onClose={onClose}
      onConfirm={() => {
        if (!ordering.isPending) ordering.order(order, onClose);
      }}
    >
      <div className="mb-4 space-y-3">
        {ordering.refusal && <Notice tone="danger">{ordering.refusal}</Notice>}
        {ordering.isPending && <Notice tone="info">{t("underWay", { provider })}</Notice>}
        <ConnectionChoice offers={offers} value={chosen} onChange={setChosen} />
      </div>
    </OrderDialog>
  );
}
