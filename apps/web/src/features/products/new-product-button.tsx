"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { useOffers } from "@/features/records/use-offers";
import { CreateProductDialog } from "./create-product-dialog";

/** Begins a new product; where no account takes one, it says why. */
export function NewProductButton({ companyId }: { companyId: string | null }) {
  const t = useTranslations("products");
  const [isOpen, setOpen] = useState(false);
  const { offers, why } = useOffers("products.create", companyId);
  const [first, ...others] = offers;
  return (
    <>
      <Button variant="primary" icon={Plus} disabledReason={why} onClick={() => setOpen(true)}>
        {t("new")}
      </Button>
      {isOpen && first && <CreateProductDialog offers={[first, ...others]} onClose={() => setOpen(false)} />}
    </>
  );
}
