"use client";
import type { Row as TableRowModel, RowData } from "@tanstack/react-table";
import { type FocusEvent, type KeyboardEvent, useState } from "react";
import type { DataTableFeatures } from "./columns";
import type { DataTableProps } from "./data-table";
import { moveForKey } from "./navigation";

type Rows<Row extends RowData> = readonly TableRowModel<DataTableFeatures, Row>[];

export type RowFocus = {
  /** The row the keyboard is at, -1 for none. */
  index: number;
  /** Whether the grid itself has the focus. */
  visible: boolean;
  keyDown: (event: KeyboardEvent, page: number) => void;
  press: (index: number) => void;
  gained: (event: FocusEvent) => void;
  lost: () => void;
};

/**
 * Keeps the focused row by its id, so that it stays the same row when the list is refreshed or sorted. While a row is
 * open, moving the focus opens the next one: the panel follows.
 */
export function useRowFocus<Row extends RowData>(props: DataTableProps<Row>, rows: Rows<Row>): RowFocus {
  const { openRowId, onOpen, onBack } = props;
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const [visible, setVisible] = useState(false);
  // what the panel shows is where the focus comes back to when it closes
  if (openRowId && openRowId !== focusedId) setFocusedId(openRowId);
  const wanted = openRowId ?? focusedId;
  const index = wanted === null ? -1 : rows.findIndex((row) => row.id === wanted);

  function focusAt(at: number, open: boolean) {
    const row = rows[at];
    if (!row) return;
    setFocusedId(row.id);
    if (open) onOpen(row.original);
  }
  function keyDown(event: KeyboardEvent, page: number) {
    const move = moveForKey(event, { index, count: rows.length, page });
    if (move.kind === "none" || (move.kind === "back" && !onBack)) return;
    event.preventDefault();
    if (move.kind === "back") onBack?.();
    else focusAt(move.index, move.kind === "open" || Boolean(openRowId));
  }
  function gained(event: FocusEvent) {
    if (event.target !== event.currentTarget) return;
    setVisible(true);
    // A press with the pointer chooses its row itself.
    if (index < 0 && event.currentTarget.matches(":focus-visible")) setFocusedId(rows[0]?.id ?? null);
  }
  return { index, visible, keyDown, press: (at) => focusAt(at, true), gained, lost: () => setVisible(false) };
}
