"use client";
import { useTranslations } from "next-intl";
import { NamedList } from "@/features/records/named-list";
import { useNamedView } from "@/features/records/use-named-view";
import { FirstUse } from "./first-use";
import { NewProductButton } from "./new-product-button";
import { ProductPanel } from "./product-panel";
import { useLiveProducts } from "./use-live-products";
import { useProductColumns } from "./use-product-columns";
import { useProductList } from "./use-product-list";

/** What the companies sell, with the open one beside the list. */
export function ProductsScreen() {
  const t = useTranslations("products");
  const view = useNamedView();
  const { companyId } = view;
  useLiveProducts();
  return (
    <NamedList
      param="product"
      title={t("title")}
      searchPlaceholder={t("search")}
      view={view}
      list={useProductList(view)}
      columns={useProductColumns(companyId === null)}
      action={<NewProductButton companyId={companyId} />}
      panel={(opened) => <ProductPanel {...opened} />}
      empty={<FirstUse companyId={companyId} />}
    />
  );
}
