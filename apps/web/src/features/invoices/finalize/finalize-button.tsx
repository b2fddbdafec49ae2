"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import type { InvoiceDetail } from "../invoice";
import { FinalizeDialog } from "./finalize-dialog";
import { isFinalizeRefusal } from "./refusals";
import { useFinalize } from "./use-finalize";

export type FinalizeButtonProps = {
  invoice: InvoiceDetail;
  /** Called with the operation that the order became. */
  onOrdered: (operationId: string) => void;
};

/** Finalizes a draft after its dialog. Shown for drafts only; where it cannot be done, it says why. */
export function FinalizeButton({ invoice, onOrdered }: FinalizeButtonProps) {
  const t = useTranslations("invoices.finalize");
  const [isAsking, setAsking] = useState(false);
  const finalize = useFinalize(invoice, onOrdered);
  const { allowed, reason } = invoice.actions.finalize;
  if (invoice.lifecycle !== "draft") return null;
  const provider = CATALOG[invoice.providerId].name;
  const why = allowed
    ? undefined
    : t(`refusals.${isFinalizeRefusal(reason) ? reason : "other"}`, { provider });
  return (
    <>
      <Button
        variant={allowed ? "primary" : "secondary"}
        size="sm"
        pending={finalize.isPending}
        disabledReason={why}
        onClick={() => setAsking(true)}
      >
        {t("button")}
      </Button>
      {isAsking && (
        <FinalizeDialog
          invoice={invoice}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            finalize.mutate({ id: invoice.id });
          }}
        />
      )}
    </>
  );
}
