"use client";
import type { ReactTable, RowData } from "@tanstack/react-table";
import { useTranslations } from "next-intl";
import { useId, useRef } from "react";
import type { DataTableFeatures } from "./columns";
import type { DataTableProps } from "./data-table";
import { CARD_HEIGHT, HEADER_HEIGHT, MOST_ROWS, ROW_HEIGHT } from "./density";
import { TableHeader } from "./table-header";
import { TableLines } from "./table-lines";
import { useRowFocus } from "./use-row-focus";
import { useVirtualRows } from "./use-virtual-rows";

export type TableGridProps<Row extends RowData> = DataTableProps<Row> & {
  table: ReactTable<DataTableFeatures, Row>;
  tracks: { template: string; width: number };
  cards: boolean;
};

/**
 * The scrolling grid. The grid itself keeps the focus and names its active row, so that the tab stop survives rows
 * leaving the page while scrolling.
 */
export function TableGrid<Row extends RowData>(props: TableGridProps<Row>) {
  const { table, tracks, cards, hasMore } = props;
  const t = useTranslations("table");
  const idPrefix = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = table.getRowModel().rows;
  const lineHeight = cards ? CARD_HEIGHT : ROW_HEIGHT[props.density ?? "compact"];
  const focus = useRowFocus(props, rows);
  const full = hasMore && rows.length >= MOST_ROWS;
  const virtual = useVirtualRows({
    scroller,
    count: rows.length,
    height: lineHeight,
    headerHeight: cards ? 0 : HEADER_HEIGHT,
    focusIndex: focus.index,
    more: hasMore && !full && !props.isFetching,
    onEndReached: props.onEndReached,
  });
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={rowCountOf(props, rows.length)}
      aria-colcount={table.getVisibleLeafColumns().length}
      aria-activedescendant={rows[focus.index] && `${idPrefix}${rows[focus.index]?.id}`}
      aria-busy={props.isFetching}
      tabIndex={0}
      onKeyDown={(event) => focus.keyDown(event, virtual.pageOf())}
      onFocus={focus.gained}
      onBlur={focus.lost}
      className="group/grid relative min-h-0 flex-1 overflow-auto text-sm outline-none"
    >
      <div style={{ minWidth: cards ? undefined : tracks.width }}>
        {!cards && (
          <TableHeader table={table} template={tracks.template} sort={props.sort} onSort={props.onSort} />
        )}
        <TableLines
          {...props}
          idPrefix={idPrefix}
          items={virtual.items}
          focus={focus}
          lineHeight={lineHeight}
          fullHeight={virtual.height}
        />
      </div>
      {full && <p className="sticky left-0 px-4 py-2 text-ink-3">{t("limit", { count: MOST_ROWS })}</p>}
    </div>
  );
}

/** All rows with the header, also those not loaded; -1 where nobody knows how many. */
function rowCountOf(table: { hasMore: boolean; total?: number; cards: boolean }, loaded: number): number {
  const rows = table.hasMore ? table.total : loaded;
  return rows === undefined ? -1 : rows + (table.cards ? 0 : 1);
}
