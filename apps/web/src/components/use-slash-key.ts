"use client";
import { useEffect, useEffectEvent } from "react";

/** Runs on `/`, unless somebody is typing or a dialog is open. */
export function useSlashKey(run: () => void): void {
  const latest = useEffectEvent(run);
  useEffect(() => {
    function keyDown(event: KeyboardEvent) {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (isBusy(event.target)) return;
      event.preventDefault();
      latest();
    }
    addEventListener("keydown", keyDown);
    return () => removeEventListener("keydown", keyDown);
  }, []);
}

function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [contenteditable], [role=dialog]") !== null
  );
}
