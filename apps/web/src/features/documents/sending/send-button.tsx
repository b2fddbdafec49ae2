"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { useOffers } from "@/features/records/use-offers";
import type { DocumentRow } from "../document";
import { SendDialog } from "./send-dialog";
import { isReadable, maySend } from "./sending-state";

/** Gives a stored document to the company's invoicing service, once; where it cannot be done, it says why. */
export function SendButton({ row }: { row: DocumentRow }) {
  const t = useTranslations("documents.sending");
  const [isOpen, setOpen] = useState(false);
  const { offers, why } = useOffers("purchases.upload", row.companyId);
  const [first, ...others] = offers;
  const providers = new Set(offers.map(({ providerId }) => CATALOG[providerId].name));
  const [provider] = providers.size === 1 ? [...providers] : [];
  const reason = !maySend(row) ? t("already") : !isReadable(row) ? t("notReadable") : why;
  return (
    <>
      <Button size="sm" icon={Send} disabledReason={reason} onClick={() => setOpen(true)}>
        {provider ? t("button", { provider }) : t("buttonPlain")}
      </Button>
      {isOpen && first && <SendDialog row={row} offers={[first, ...others]} onClose={() => setOpen(false)} />}
    </>
  );
}
