"use client";
import { type RowData, useTable } from "@tanstack/react-table";
import { useTranslations } from "next-intl";
import { type ReactNode, useMemo, useRef } from "react";
import { ErrorState } from "../error-state";
import { ProgressLine } from "../progress-line";
import { useElementWidth } from "../use-element-width";
import { useMediaQuery } from "../use-media-query";
import { type DataTableColumns, dataTableFeatures, type Sort, tracksOf } from "./columns";
import { type Density, MOST_ROWS } from "./density";
import { NothingMatches } from "./nothing-matches";
import { StaleNotice } from "./stale-notice";
import type { TableError } from "./table-error";
import { TableGrid } from "./table-grid";
import { TableSkeleton } from "./table-skeleton";
import { useHiddenColumns } from "./use-hidden-columns";

export type DataTableProps<Row extends RowData> = {
  /** The accessible name of the table. */
  label: string;
  columns: DataTableColumns<Row>;
  /** The rows loaded so far; a stable array. Undefined until the first page is there. */
  rows: readonly Row[] | undefined;
  rowId: (row: Row) => string;
  /** The name of a row for assistive technology, for example its number. */
  rowLabel?: (row: Row) => string;
  /** How many rows match in all, where the server counts them. */
  total?: number | undefined;
  hasMore: boolean;
  /** Called when the end comes near; never while fetching. */
  onEndReached: () => void;
  /** The first page or a changed query is on its way; old rows stay. */
  isFetching: boolean;
  error?: TableError | null;
  onRetry?: () => void;
  sort: Sort | null;
  onSort: (sort: Sort) => void;
  openRowId?: string | null;
  onOpen: (row: Row) => void;
  /** Esc: close what is open, or clear what is searched. */
  onBack?: () => void;
  /** Whether a search or filter narrows the list, which decides what an empty one says. */
  isFiltered: boolean;
  onClearFilters: () => void;
  /** What an empty, unfiltered list says: the one next action. */
  empty: ReactNode;
  density?: Density;
  hiddenColumns?: Readonly<Record<string, false>>;
};

const NO_ROWS: readonly never[] = [];

/** A server-driven list: virtual rows, one tab stop, cards on narrow screens, and a state for everything. */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const t = useTranslations("table");
  const cards = useMediaQuery("(width < 640px)");
  const box = useRef<HTMLDivElement>(null);
  const room = useElementWidth(box);
  const columnVisibility = useHiddenColumns(props.columns, props.hiddenColumns, cards ? undefined : room);
  const rows = useMemo(() => (props.rows ?? NO_ROWS).slice(0, MOST_ROWS), [props.rows]);
  const table = useTable({
    features: dataTableFeatures,
    columns: props.columns,
    data: rows,
    getRowId: props.rowId,
    manualSorting: true,
    state: { columnVisibility },
  });
  const layouts = table
    .getVisibleLeafColumns()
    .map((column) => column.columnDef.meta ?? { width: 120, grow: 1 });
  const tracks = tracksOf(layouts);
  const failed = props.error && rows.length === 0;
  const loading = props.rows === undefined && !failed;
  return (
    <div ref={box} className="relative flex min-h-0 flex-1 flex-col">
      <ProgressLine active={props.isFetching && !loading} label={t("refreshing")} />
      {props.error && !failed && <StaleNotice text={props.error.text} onRetry={props.onRetry} />}
      {failed ? (
        <ErrorState title={t("failedTitle")} referenceId={props.error?.referenceId} onRetry={props.onRetry}>
          {props.error?.text}
        </ErrorState>
      ) : loading ? (
        <TableSkeleton
          layouts={layouts}
          template={tracks.template}
          cards={cards}
          density={props.density ?? "compact"}
        />
      ) : rows.length === 0 ? (
        props.isFiltered ? (
          <NothingMatches onClear={props.onClearFilters} />
        ) : (
          props.empty
        )
      ) : (
        <TableGrid {...props} table={table} tracks={tracks} cards={cards} />
      )}
    </div>
  );
}
