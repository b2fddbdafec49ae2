"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { ProductDraft } from "@comptoir/providers/operations";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useOrder } from "@/features/operations/use-order";
import { ConnectionChoice } from "@/features/records/connection-choice";
import { RecordDialog } from "@/features/records/record-dialog";
import type { Offer } from "@/features/records/use-offers";
import { ProductFields } from "./product-fields";
import { EMPTY_PRODUCT, productDraftOf } from "./product-values";
import { useProductForm } from "./use-product-form";

export type CreateProductDialogProps = { offers: readonly [Offer, ...Offer[]]; onClose: () => void };

/** Makes a product in one of the accounts that take them. */
export function CreateProductDialog({ offers, onClose }: CreateProductDialogProps) {
  const t = useTranslations("products");
  const [chosen, setChosen] = useState(offers[0].connectionId);
  const offer = offers.find(({ connectionId }) => connectionId === chosen) ?? offers[0];
  const { form, labelOf } = useProductForm(EMPTY_PRODUCT);
  const ordering = useOrder({ provider: CATALOG[offer.providerId].name, showsRefusal: true });
  function submit() {
    const input = form.check(ProductDraft, productDraftOf(form.values));
    if (!input) return;
    const place = { connectionId: offer.connectionId, externalId: null, documentId: null };
    ordering.order({ type: "products.create", ...place, input }, onClose);
  }
  return (
    <RecordDialog
      {...form}
      {...ordering}
      title={t("newTitle")}
      submit={t("create")}
      labelOf={labelOf}
      onSubmit={submit}
      onClose={onClose}
    >
      <ConnectionChoice
        offers={offers}
        value={chosen}
        onChange={(next) => {
          setChosen(next);
          // rates, units and families are those of an account
          form.set({ familyExternalId: "", unit: "", taxRate: "", taxRegion: "" });
        }}
      />
      <ProductFields form={form} connectionId={offer.connectionId} />
    </RecordDialog>
  );
}
