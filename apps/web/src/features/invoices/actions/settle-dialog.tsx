"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import type { PaymentEntry } from "@comptoir/providers/operations";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Checkbox } from "@/components/checkbox";
import { Money as Amount } from "@/components/money";
import { Notice } from "@/components/notice";
import { OrderDialog } from "@/features/operations/order-dialog";
import { MoneyFields } from "@/features/receipts/money-fields";
import type { MoneyReading } from "@/features/receipts/money-form";
import { useMoneyForm } from "@/features/receipts/use-money-form";
import { settlingOrder } from "./orders";
import type { ActionDialogProps } from "./send-dialog";

type Money = NonNullable<MoneyReading["value"]>;

/** A payment of an invoice or the refund of a credit, whole or in part. A draft is made final by it only when told to. */
export function SettleDialog({ invoice, onClose, onConfirm }: ActionDialogProps) {
  const t = useTranslations("invoices.actions.settle");
  const isDraft = invoice.lifecycle === "draft";
  const open = openAmount(invoice);
  const money = useMoneyForm(open);
  const [finalize, setFinalize] = useState(false);
  const [isTried, setTried] = useState(false);
  const what = invoice.resource === "credits" ? "refund" : "payment";
  const provider = CATALOG[invoice.providerId].name;
  const isReady = money.value !== null && (finalize || !isDraft);
  const order = money.value && isReady ? settlingOrder(invoice, entryOf(money.value, finalize)) : null;
  return (
    <OrderDialog
      order={order}
      title={t(`${what}.title`)}
      confirm={t(`${what}.confirm`)}
      provider={provider}
      saysIrreversible={finalize}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        money.attempt();
        if (order) onConfirm(order);
      }}
    >
      <p className="mb-4 text-base text-ink-2">
        {t("open")} <Amount amount={open} currency={invoice.currency} className="text-ink" />
      </p>
      <MoneyFields
        form={money.form}
        problems={money.problems}
        currency={invoice.currency}
        amountHelp={t("partHelp")}
        onChange={money.setForm}
      />
      {isDraft && <FinalizeBox isTicked={finalize} onTick={setFinalize} isAsked={isTried} />}
    </OrderDialog>
  );
}

type FinalizeBoxProps = { isTicked: boolean; onTick: (isTicked: boolean) => void; isAsked: boolean };

/** The word that a draft may be made final by its payment, which nothing undoes. */
function FinalizeBox({ isTicked, onTick, isAsked }: FinalizeBoxProps) {
  const t = useTranslations("invoices.actions.settle");
  return (
    <div className="mb-4 grid gap-3">
      <Checkbox checked={isTicked} onChange={onTick}>
        {t("finalize")}
      </Checkbox>
      {(isTicked || isAsked) && (
        <Notice tone="warning">{t(isTicked ? "finalizeWarning" : "finalizeNeeded")}</Notice>
      )}
    </div>
  );
}

/** What is owed: of a draft all of it, for nothing is due yet. A credit's amounts are negative with some providers. */
function openAmount({ lifecycle, open, gross }: ActionDialogProps["invoice"]): string | null {
  const amount = lifecycle === "draft" ? gross : open;
  return amount?.replace(/^-/, "") ?? null;
}

function entryOf({ day, amount, method, reference }: Money, finalize: boolean): PaymentEntry {
  return { paidOn: day, amount, method, reference, finalize };
}
