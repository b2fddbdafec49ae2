"use client";
import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { useOffers } from "@/features/records/use-offers";
import { UploadDialog } from "./upload-dialog";

/** Begins the upload of a purchase invoice; where no account takes one, it says why. */
export function UploadButton({ companyId }: { companyId: string | null }) {
  const t = useTranslations("documents.upload");
  const [isOpen, setOpen] = useState(false);
  const { offers, why } = useOffers("purchases.upload", companyId);
  const [first, ...others] = offers;
  return (
    <>
      <Button icon={FileUp} disabledReason={why} onClick={() => setOpen(true)}>
        {t("button")}
      </Button>
      {isOpen && first && <UploadDialog offers={[first, ...others]} onClose={() => setOpen(false)} />}
    </>
  );
}
