"use client";
import { useTranslations } from "next-intl";
import { Select } from "@/components/select";
import { TextArea } from "@/components/text-area";
import type { LineForm } from "./document-form";
import { controlId, type EditorPlace } from "./editor-place";
import { LineCell } from "./line-cell";
import type { LineEditorProps } from "./line-editor";
import { textOfNumber } from "./number-entry";
import { type Product, ProductPicker } from "./product-picker";
import { lineField } from "./read-form";
import { taxFor } from "./use-provider-lists";

/** The product, whether it is a good or a service, and the words on the document. */
export function ItemFields({ place, line, problemAt, onChange }: LineEditorProps) {
  const t = useTranslations("invoices.editor");
  const description = lineField(line, "description");
  return (
    <div className="col-span-full grid min-w-0 grid-cols-[minmax(0,1fr)_6.5rem] gap-2 lg:col-span-1">
      <LineCell label={t("columns.product")} problem={undefined}>
        <ProductPicker
          id={controlId(lineField(line, "product"))}
          connectionId={place.connectionId}
          value={line.product}
          onChange={(product) => onChange(product ? ofProduct(product, place) : { product: null })}
        />
      </LineCell>
      <LineCell label={t("columns.kind")} problem={undefined}>
        <Select
          options={[
            { value: "product", label: t("kinds.product") },
            { value: "service", label: t("kinds.service") },
          ]}
          value={line.kind === "service" ? "service" : "product"}
          onChange={(kind) => onChange({ kind })}
        />
      </LineCell>
      <LineCell label={t("columns.description")} problem={problemAt(description)} className="col-span-full">
        <TextArea
          id={controlId(description)}
          rows={1}
          maxLength={4000}
          placeholder={t("columns.description")}
          value={line.description}
          onChange={(text) => onChange({ description: text })}
        />
      </LineCell>
    </div>
  );
}

/** What a product brings to its line. */
function ofProduct(product: Product, { lists, country, decimalComma }: EditorPlace): Partial<LineForm> {
  const tax = taxFor(product.taxRate, lists.taxes, country);
  return {
    kind: product.kind,
    product: { externalId: product.externalId, name: product.name },
    description: product.description ?? product.name,
    unitPrice: textOfNumber(product.unitPrice, decimalComma),
    ...(product.unit ? { unit: product.unit } : {}),
    ...(tax ? { tax } : {}),
  };
}
