"use client";
import type { RowData } from "@tanstack/react-table";
import { useMemo } from "react";
import { type DataTableColumns, droppedColumns } from "./columns";

const NONE_HIDDEN = {};

/** Which columns are left out: those the person hid and, on narrow screens, those that do not fit. */
export function useHiddenColumns<Row extends RowData>(
  columns: DataTableColumns<Row>,
  hidden: Readonly<Record<string, false>> = NONE_HIDDEN,
  room: number | undefined,
): Record<string, false> {
  return useMemo(() => {
    if (room === undefined) return { ...hidden };
    const laidOut = columns.flatMap((column) => {
      const id = idOf(column);
      return id === undefined || id in hidden ? [] : [{ id, layout: column.meta ?? { width: 120 } }];
    });
    return { ...hidden, ...droppedColumns(laidOut, room) };
  }, [columns, hidden, room]);
}

function idOf(column: { id?: string; accessorKey?: unknown }): string | undefined {
  return column.id ?? (typeof column.accessorKey === "string" ? column.accessorKey : undefined);
}
