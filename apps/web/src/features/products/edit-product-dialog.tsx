"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { ProductDraft } from "@comptoir/providers/operations";
import { useTranslations } from "next-intl";
import { useOrder } from "@/features/operations/use-order";
import { DraftLoader } from "@/features/records/draft-loader";
import { RecordDialog } from "@/features/records/record-dialog";
import type { ProductRow } from "./product";
import { ProductFields } from "./product-fields";
import { productDraftOf, productValuesOf } from "./product-values";
import { useProductForm } from "./use-product-form";

export type EditProductDialogProps = { product: ProductRow; onClose: () => void };

/** Changes a product: the form begins with what the provider keeps. */
export function EditProductDialog({ product, onClose }: EditProductDialogProps) {
  const t = useTranslations("products");
  const { connectionId, externalId } = product;
  return (
    <DraftLoader
      record={{ connectionId, resource: "products", externalId }}
      schema={ProductDraft}
      title={t("editTitle")}
      onClose={onClose}
    >
      {(draft) => <Form product={product} draft={draft} onClose={onClose} />}
    </DraftLoader>
  );
}

function Form({ product, draft, onClose }: EditProductDialogProps & { draft: ProductDraft }) {
  const t = useTranslations("products");
  const r = useTranslations("records");
  const { connectionId, externalId } = product;
  const { form, labelOf } = useProductForm(productValuesOf(draft));
  const ordering = useOrder({ provider: CATALOG[product.providerId].name, showsRefusal: true });
  function submit() {
    const input = form.check(ProductDraft, productDraftOf(form.values));
    if (!input) return;
    ordering.order({ type: "products.update", connectionId, externalId, documentId: null, input }, onClose);
  }
  return (
    <RecordDialog
      {...form}
      {...ordering}
      title={t("editTitle")}
      submit={r("save")}
      labelOf={labelOf}
      onSubmit={submit}
      onClose={onClose}
    >
      <ProductFields form={form} connectionId={connectionId} />
    </RecordDialog>
  );
}
