"use client";
import { useEffect, useEffectEvent } from "react";

/** Runs on a key of the page, unless somebody is typing, holds a modifier, or a dialog is open. */
export function usePageKey(key: string, run: () => void): void {
  const latest = useEffectEvent(run);
  useEffect(() => {
    function keyDown(event: KeyboardEvent) {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      if (isBusy(event.target)) return;
      event.preventDefault();
      latest();
    }
    addEventListener("keydown", keyDown);
    return () => removeEventListener("keydown", keyDown);
  }, [key]);
}

function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [contenteditable], [role=dialog]") !== null
  );
}
