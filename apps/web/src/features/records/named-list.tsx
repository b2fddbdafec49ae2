"use client";
import type { ReactNode } from "react";
import { DataTable, type DataTableProps } from "@/components/data-table/data-table";
import { ListWithPanel } from "@/components/data-table/list-with-panel";
import { useOpenRow } from "@/components/data-table/use-open-row";
import { FilterBar } from "@/components/filter-bar/filter-bar";
import type { PanelMoves } from "@/components/panel-keys";
import type { useNamedView } from "./use-named-view";

type NamedRow = { id: string; name: string };
type Loaded = "rows" | "hasMore" | "onEndReached" | "isFetching" | "error" | "onRetry";

export type NamedListProps<Row extends NamedRow> = {
  /** What an open row is called in the address. */
  param: string;
  title: string;
  searchPlaceholder: string;
  view: ReturnType<typeof useNamedView>;
  list: Pick<DataTableProps<Row>, Loaded>;
  columns: DataTableProps<Row>["columns"];
  /** The one primary action. */
  action: ReactNode;
  panel: (opened: PanelMoves & { id: string; row: Row | undefined }) => ReactNode;
  /** What is said where there is nothing at all. */
  empty: ReactNode;
};

/** A list sorted and searched by name, with the open record beside it. */
export function NamedList<Row extends NamedRow>(props: NamedListProps<Row>) {
  const { title, view, list } = props;
  const opened = useOpenRow(props.param, list.rows);
  const { openId, row, onClose } = opened;
  const clearSearch = () => view.setSearch("");
  return (
    <>
      <FilterBar
        title={title}
        search={view.search}
        onSearch={view.setSearch}
        searchPlaceholder={props.searchPlaceholder}
      >
        {props.action}
      </FilterBar>
      <ListWithPanel list={opened.list} panel={openId && props.panel({ id: openId, row, ...opened.moves })}>
        <DataTable
          {...list}
          label={title}
          columns={props.columns}
          rowId={({ id }) => id}
          rowLabel={({ name }) => name}
          sort={{ column: "name", direction: view.sort === "name" ? "asc" : "desc" }}
          onSort={({ direction }) => view.setSort(direction === "asc" ? "name" : "-name")}
          openRowId={openId}
          onOpen={({ id }) => opened.open(id)}
          onBack={openId ? onClose : view.search ? clearSearch : undefined}
          isFiltered={view.search !== ""}
          onClearFilters={clearSearch}
          empty={props.empty}
        />
      </ListWithPanel>
    </>
  );
}
