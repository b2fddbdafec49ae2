"use client";
import { useState } from "react";
import type { Supplier } from "./overview";
import type { Reopening } from "./supplier-actions";
import type { Wish } from "./window/wish";

type Opened = { wish: Wish; isOpen: boolean; count: number };

/** Which window is open; it keeps its last wish while it closes. */
export function useWindow() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = (wish: Wish) =>
    setOpened((before) => ({ wish, isOpen: true, count: (before?.count ?? 0) + 1 }));
  return {
    opened,
    connect: (company: Wish["company"], opener: HTMLElement) =>
      open({ company, supplier: null, refused: null, opener }),
    reopen: (company: Wish["company"], supplier: Supplier, { isAnew, opener }: Reopening) =>
      open({ company, supplier: isAnew ? null : supplier, refused: isAnew ? supplier : null, opener }),
    close: () => setOpened((before) => before && { ...before, isOpen: false }),
  };
}
