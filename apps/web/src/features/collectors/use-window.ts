"use client";
import { useState } from "react";
import type { Wish } from "./window/wish";

type Opened = { wish: Wish; isOpen: boolean; count: number };

/** Which window is open; it keeps its last wish while it closes. */
export function useWindow() {
  const [opened, setOpened] = useState<Opened | null>(null);
  return {
    opened,
    open: (wish: Wish) => setOpened((before) => ({ wish, isOpen: true, count: (before?.count ?? 0) + 1 })),
    close: () => setOpened((before) => before && { ...before, isOpen: false }),
  };
}
