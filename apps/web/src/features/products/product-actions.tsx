"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DeleteDialog } from "@/features/records/delete-dialog";
import { RecordButtons } from "@/features/records/record-buttons";
import { EditProductDialog } from "./edit-product-dialog";
import type { ProductRow } from "./product";

/** Changes or deletes a product at its provider; where it cannot be done, the button says why. */
export function ProductActions({ product, onDeleted }: { product: ProductRow; onDeleted: () => void }) {
  const t = useTranslations("products");
  const [doing, setDoing] = useState<"edit" | "delete" | null>(null);
  const { providerId, connectionId, externalId, name } = product;
  const provider = CATALOG[providerId].name;
  return (
    <>
      <RecordButtons
        providerId={providerId}
        isDeleted={product.deletedAtProvider}
        edit="products.update"
        remove="products.delete"
        onEdit={() => setDoing("edit")}
        onDelete={() => setDoing("delete")}
      />
      {doing === "edit" && <EditProductDialog product={product} onClose={() => setDoing(null)} />}
      {doing === "delete" && (
        <DeleteDialog
          order={{ type: "products.delete", connectionId, externalId, documentId: null, input: {} }}
          provider={provider}
          title={t("deleteTitle", { name })}
          text={t("deleteText", { provider })}
          onClose={() => setDoing(null)}
          onDeleted={onDeleted}
        />
      )}
    </>
  );
}
