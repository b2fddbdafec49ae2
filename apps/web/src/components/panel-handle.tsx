"use client";
import type { KeyboardEvent, PointerEvent } from "react";
import { clampPanel, PANEL_LEAST, PANEL_MOST, panelAfterKey } from "./panel-width";

export type PanelHandleProps = { width: number; onWidth: (width: number) => void; label: string };

/** The left edge of a panel: drag it, or use the arrow keys. */
export function PanelHandle({ width, onWidth, label }: PanelHandleProps) {
  function drag(event: PointerEvent<HTMLDivElement>) {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      onWidth(clampPanel(window.innerWidth - event.clientX));
  }
  function keyDown(event: KeyboardEvent) {
    const next = panelAfterKey(width, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onWidth(next);
  }
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={PANEL_LEAST}
      aria-valuemax={PANEL_MOST}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={keyDown}
      className="absolute inset-y-0 -left-1 z-10 w-2 cursor-col-resize touch-none outline-offset-0! hover:bg-accent/20 max-sm:hidden"
    />
  );
}
