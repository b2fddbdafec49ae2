"use client";
import { useTranslations } from "next-intl";
import { useDraftForm } from "@/features/records/use-draft-form";
import type { ProductValues } from "./product-values";

const LABELLED = ["name", "code", "unitPrice", "purchasePrice", "description"] as const;

/** The state of the form of a product, with its words for what is wrong. */
export function useProductForm(initial: ProductValues) {
  const t = useTranslations("products.form");
  const form = useDraftForm(initial, {
    textOf: (field) => {
      if (field === "name") return t("problems.name");
      return field === "unitPrice" || field === "purchasePrice" ? t("problems.amount") : t("problems.other");
    },
  });
  function labelOf(field: string): string {
    const labelled = LABELLED.find((one) => one === field);
    return labelled ? t(labelled) : field;
  }
  return { form, labelOf };
}
