import type { ReactNode, RefObject } from "react";

export type ListWithPanelProps = {
  /** The element around the list, to which the focus comes back. */
  list: RefObject<HTMLDivElement | null>;
  panel: ReactNode;
  children: ReactNode;
};

/** A list that fills the page, and beside it the panel of its open row. */
export function ListWithPanel({ list, panel, children }: ListWithPanelProps) {
  return (
    <div className="relative flex min-h-0 flex-1">
      <div ref={list} className="flex min-w-0 flex-1 flex-col">
        {children}
      </div>
      {panel}
    </div>
  );
}
