"use client";
import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement, ReactNode } from "react";
import { Keys } from "./keys";

export type TooltipProps = { label: ReactNode; shortcut?: string | undefined; children: ReactElement };

/** A hint on hover and focus, with the keyboard shortcut where there is one. */
export function Tooltip({ label, shortcut, children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} delay={500} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} className="z-50">
          <Base.Popup className="pop flex max-w-72 items-center gap-2 rounded px-2 py-1 text-xs text-ink">
            {label}
            {shortcut && <Keys keys={shortcut} />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
