"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { ImageUp, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { Notice } from "@/components/notice";
import { Section } from "@/components/section";
import { FileButton } from "@/features/documents/upload/file-button";
import { useUpload } from "@/features/documents/upload/use-upload";
import { useOrder } from "@/features/operations/use-order";
import { DeleteDialog } from "@/features/records/delete-dialog";
import { useWhyNot } from "@/features/records/record-buttons";
import type { ProductRow } from "./product";

/** Whether the product has an image there, and the ways to give it one or take it away. */
export function ImageSection({ product }: { product: ProductRow }) {
  const t = useTranslations("products.image");
  const [isRemoving, setRemoving] = useState(false);
  const { providerId, connectionId, externalId, hasImage, deletedAtProvider, name } = product;
  const provider = CATALOG[providerId].name;
  const why = useWhyNot(providerId, deletedAtProvider);
  const image = useSetImage(product);
  return (
    <Section title={t("title")}>
      {image.trouble && <Notice tone="danger">{image.trouble}</Notice>}
      <p className="text-base text-ink-2">{t(hasImage ? "has" : "hasNot", { provider })}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <FileButton
          icon={ImageUp}
          accept="image/png,image/jpeg"
          pending={image.isPending}
          disabledReason={why("products.setImage")}
          onFile={(file) => void image.set(file)}
        >
          {t(hasImage ? "replace" : "add")}
        </FileButton>
        {hasImage && (
          <Button
            size="sm"
            icon={Trash2}
            disabledReason={why("products.removeImage")}
            onClick={() => setRemoving(true)}
          >
            {t("remove")}
          </Button>
        )}
      </div>
      {isRemoving && (
        <DeleteDialog
          order={{ type: "products.removeImage", connectionId, externalId, documentId: null, input: {} }}
          provider={provider}
          title={t("removeTitle", { name })}
          onClose={() => setRemoving(false)}
        />
      )}
    </Section>
  );
}

/** Stores a file here, then orders it to be the product's image there. */
function useSetImage({ providerId, connectionId, externalId }: ProductRow) {
  const upload = useUpload({ connectionId, purpose: "image" });
  const ordering = useOrder({ provider: CATALOG[providerId].name, showsRefusal: true });
  return {
    set: async (file: File) => {
      const document = await upload.send(file);
      if (!document) return;
      const order = { type: "products.setImage" as const, connectionId, externalId, input: {} };
      ordering.order({ ...order, documentId: document.id });
    },
    isPending: upload.isPending || ordering.isPending,
    trouble: upload.problem ?? ordering.refusal,
  };
}
