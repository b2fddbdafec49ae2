"use client";
import type { RowData } from "@tanstack/react-table";
import { clsx } from "clsx";
import type { ColumnLayout } from "./columns";
import { type LineProps, lineClass } from "./line";

const PLACES: readonly [NonNullable<ColumnLayout["card"]>, string][] = [
  ["title", "truncate text-base font-medium"],
  ["amount", "text-right text-base font-medium"],
  ["detail", "flex min-w-0 gap-x-2 overflow-hidden text-ink-2"],
  ["status", "flex justify-end"],
];

/** One row as a card of two lines: title and amount above, details and status below. */
export function TableCard<Row extends RowData>(props: LineProps<Row>) {
  const { row, table, index, top, height, active, open } = props;
  const cells = row.getVisibleCells();
  return (
    <div
      role="row"
      id={props.id}
      aria-rowindex={index + 1}
      aria-selected={open}
      aria-label={props.label}
      onClick={props.onPress}
      style={{ height, transform: `translateY(${top}px)` }}
      className={clsx(
        lineClass(active, open),
        "grid grid-cols-[minmax(0,1fr)_auto] content-center gap-x-4 gap-y-1 px-4",
      )}
    >
      {PLACES.map(([place, look]) => (
        <div key={place} role="gridcell" className={clsx("min-w-0", look)}>
          {cells
            .filter((cell) => cell.column.columnDef.meta?.card === place)
            .map((cell) => (
              <span key={cell.id} className="block min-w-0 truncate">
                <table.FlexRender cell={cell} />
              </span>
            ))}
        </div>
      ))}
    </div>
  );
}
