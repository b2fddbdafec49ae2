import {
  type ColumnHelper,
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  metaHelper,
  type RowData,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";

/** How a column is laid out; the cell itself comes from `cell`. */
export type ColumnLayout = {
  /** Least width in px. */
  width: number;
  /** Share of the room that is left; 0 keeps the width. */
  grow?: number;
  align?: "start" | "end";
  /** Its place on a card, on narrow screens; columns without one are left out there. */
  card?: "title" | "amount" | "detail" | "status";
  /** Left out when the room is short, the lowest number first; columns without one always stay. */
  drop?: number;
  /** Where the header is an icon or blank. */
  headerLabel?: string;
};

/** Sorting and filtering happen on the server: the table only holds which columns stand in which order. */
export const dataTableFeatures = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  columnOrderingFeature,
  columnMeta: metaHelper<ColumnLayout>(),
});

export type DataTableFeatures = typeof dataTableFeatures;

/** The columns of a table of `Row`, as made by {@link tableColumns}. */
export type DataTableColumns<Row extends RowData> = ReturnType<
  ColumnHelper<DataTableFeatures, Row>["columns"]
>;

/** The maker of columns for rows of one type. A column is sortable where `enableSorting` is true. */
export function tableColumns<Row extends RowData>(): ColumnHelper<DataTableFeatures, Row> {
  return createColumnHelper<DataTableFeatures, Row>();
}

export type Sort = { column: string; direction: "asc" | "desc" };

/** The sort after a press on a header: first the column's own direction, then the other one. */
export function nextSort(current: Sort | null, column: string, first: Sort["direction"]): Sort {
  if (current?.column !== column) return { column, direction: first };
  return { column, direction: current.direction === "asc" ? "desc" : "asc" };
}

/** CSS grid tracks for the columns, and the least width at which they fit. */
export function tracksOf(layouts: readonly ColumnLayout[]): { template: string; width: number } {
  return {
    template: layouts
      .map(({ width, grow = 0 }) => (grow > 0 ? `minmax(${width}px, ${grow}fr)` : `${width}px`))
      .join(" "),
    width: layouts.reduce((sum, { width }) => sum + width, 0),
  };
}

/** The columns to leave out so that the others fit into `room` px, as visibility state. */
export function droppedColumns(
  columns: readonly { id: string; layout: ColumnLayout }[],
  room: number,
): Record<string, false> {
  const dropped: Record<string, false> = {};
  let width = tracksOf(columns.map(({ layout }) => layout)).width;
  const candidates = columns.filter(({ layout }) => layout.drop !== undefined);
  candidates.sort((a, b) => (a.layout.drop ?? 0) - (b.layout.drop ?? 0));
  for (const { id, layout } of candidates) {
    if (width <= room) break;
    dropped[id] = false;
    width -= layout.width;
  }
  return dropped;
}
