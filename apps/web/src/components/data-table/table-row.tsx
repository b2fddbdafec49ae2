"use client";
import type { RowData } from "@tanstack/react-table";
import { clsx } from "clsx";
import { type LineProps, lineClass } from "./line";

/** One row of the grid. */
export function TableRow<Row extends RowData>(props: LineProps<Row>) {
  const { row, table, index, template, top, height, active, open } = props;
  return (
    <div
      role="row"
      id={props.id}
      aria-rowindex={index + 2}
      aria-selected={open}
      aria-label={props.label}
      data-active={active || undefined}
      onClick={props.onPress}
      style={{ height, gridTemplateColumns: template, transform: `translateY(${top}px)` }}
      className={clsx(lineClass(active, open), "grid items-center")}
    >
      {row.getVisibleCells().map((cell, column) => (
        <div
          key={cell.id}
          role="gridcell"
          aria-colindex={column + 1}
          className={clsx(
            "min-w-0 truncate px-3 first:pl-4 last:pr-4",
            cell.column.columnDef.meta?.align === "end" && "text-right",
          )}
        >
          <table.FlexRender cell={cell} />
        </div>
      ))}
    </div>
  );
}
