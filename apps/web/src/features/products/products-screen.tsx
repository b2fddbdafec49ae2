"use client";
import { useTranslations } from "next-intl";
import { DataTable } from "@/components/data-table/data-table";
import { ListWithPanel } from "@/components/data-table/list-with-panel";
import { useOpenRow } from "@/components/data-table/use-open-row";
import { FilterBar } from "@/components/filter-bar/filter-bar";
import { FirstUse } from "./first-use";
import { NewProductButton } from "./new-product-button";
import { ProductPanel } from "./product-panel";
import { useLiveProducts } from "./use-live-products";
import { useProductColumns } from "./use-product-columns";
import { useProductList } from "./use-product-list";
import { useProductView } from "./use-product-view";

/** What the companies sell, with the open one beside the list. */
export function ProductsScreen() {
  const t = useTranslations("products");
  const view = useProductView();
  const list = useProductList(view);
  const opened = useOpenRow("product", list.rows);
  const columns = useProductColumns(view.companyId === null);
  useLiveProducts();
  const clearSearch = () => view.setSearch("");
  return (
    <>
      <FilterBar
        title={t("title")}
        search={view.search}
        onSearch={view.setSearch}
        searchPlaceholder={t("search")}
      >
        <NewProductButton companyId={view.companyId} />
      </FilterBar>
      <ListWithPanel
        list={opened.list}
        panel={opened.openId && <ProductPanel id={opened.openId} row={opened.row} {...opened.moves} />}
      >
        <DataTable
          {...list}
          label={t("title")}
          columns={columns}
          rowId={(row) => row.id}
          rowLabel={(row) => row.name}
          sort={{ column: "name", direction: view.sort === "name" ? "asc" : "desc" }}
          onSort={({ direction }) => view.setSort(direction === "asc" ? "name" : "-name")}
          openRowId={opened.openId}
          onOpen={(row) => opened.open(row.id)}
          onBack={opened.openId ? opened.onClose : view.search ? clearSearch : undefined}
          isFiltered={view.search !== ""}
          onClearFilters={clearSearch}
          empty={<FirstUse companyId={view.companyId} />}
        />
      </ListWithPanel>
    </>
  );
}
