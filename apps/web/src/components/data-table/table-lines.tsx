"use client";
import type { RowData } from "@tanstack/react-table";
import type { VirtualItem } from "@tanstack/react-virtual";
import { TableCard } from "./table-card";
import type { TableGridProps } from "./table-grid";
import { TableRow } from "./table-row";
import type { RowFocus } from "./use-row-focus";

export type TableLinesProps<Row extends RowData> = TableGridProps<Row> & {
  idPrefix: string;
  items: readonly VirtualItem[];
  focus: RowFocus;
  /** Height of one row and of all of them, in px. */
  lineHeight: number;
  fullHeight: number;
};

/** The rows in sight, each at its place in the full height. */
export function TableLines<Row extends RowData>(props: TableLinesProps<Row>) {
  const { table, focus, items, idPrefix } = props;
  const rows = table.getRowModel().rows;
  const Line = props.cards ? TableCard : TableRow;
  return (
    <div role="rowgroup" className="relative" style={{ height: props.fullHeight }}>
      {items.map((item) => {
        const row = rows[item.index];
        if (!row) return null;
        return (
          <Line
            key={row.id}
            id={`${idPrefix}${row.id}`}
            row={row}
            table={table}
            index={item.index}
            label={props.rowLabel?.(row.original)}
            template={props.tracks.template}
            top={item.index * props.lineHeight}
            height={props.lineHeight}
            active={focus.visible && item.index === focus.index}
            open={row.id === props.openRowId}
            onPress={() => focus.press(item.index)}
          />
        );
      })}
    </div>
  );
}
