"use client";
import { parseAsString, useQueryState } from "nuqs";
import { useRef, useState } from "react";
import { indexBeside } from "./navigation";

/**
 * The row shown in the panel, which stands in the address under `name`: "back" closes it, moving along the list is no
 * step, and closing gives the focus back to the list.
 */
export function useOpenRow<Row extends { id: string }>(name: string, rows: readonly Row[] | undefined) {
  const [openId, setOpenId] = useQueryState(name, parseAsString);
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(-1);
  const at = rows?.findIndex((row) => row.id === openId) ?? -1;
  if (at >= 0 && at !== place) setPlace(at);
  const open = (id: string) => void setOpenId(id, { history: openId === null ? "push" : "replace" });
  const beside = (step: 1 | -1) => {
    const row = rows?.[indexBeside({ at, place, step })];
    return row && (() => open(row.id));
  };
  function onClose() {
    void setOpenId(null, { history: "push" });
    list.current?.querySelector<HTMLElement>("[role=grid]")?.focus();
  }
  return {
    openId,
    /** What the list knows of the open row; undefined where it is not among the loaded ones. */
    row: rows?.[at],
    open,
    onClose,
    /** For the panel. */
    moves: { onClose, onPrevious: beside(-1), onNext: beside(1) },
    /** For the element around the list. */
    list,
  };
}
