"use client";
import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { type RefObject, useEffect } from "react";

export type VirtualRowsOptions = {
  scroller: RefObject<HTMLDivElement | null>;
  count: number;
  /** Height of each row in px. */
  height: number;
  /** What the sticky header hides at the top, in px. */
  headerHeight: number;
  /** The row that must stay in the page even when scrolled away; -1 for none. */
  focusIndex: number;
  /** Whether further rows may be asked for now. */
  more: boolean;
  onEndReached: () => void;
};

/** Rows from the end at which the next page is asked for. */
const NEAR_END = 15;

/** Only the rows in sight, plus the focused one; asks for more when the end comes near. */
export function useVirtualRows(options: VirtualRowsOptions) {
  const { scroller, count, height, headerHeight, focusIndex, more, onEndReached } = options;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
    initialRect: { width: 1200, height: 900 },
    // The sticky header stands before the rows and covers as much of them.
    scrollMargin: headerHeight,
    scrollPaddingStart: headerHeight,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return focusIndex < 0 || focusIndex >= count || inSight.includes(focusIndex)
        ? inSight
        : [...inSight, focusIndex].sort((a, b) => a - b);
    },
  });
  const items: VirtualItem[] = virtualizer.getVirtualItems();
  const last = virtualizer.range?.endIndex ?? 0;

  useEffect(() => virtualizer.measure(), [height, virtualizer]);
  useEffect(() => {
    if (focusIndex >= 0) virtualizer.scrollToIndex(focusIndex, { align: "auto" });
  }, [focusIndex, virtualizer]);
  useEffect(() => {
    if (more && last >= count - NEAR_END) onEndReached();
  }, [more, last, count, onEndReached]);

  /** Rows in sight, less one so that the eye keeps a line. */
  function pageOf(): number {
    return Math.max(1, Math.floor(((scroller.current?.clientHeight ?? height) - headerHeight) / height) - 1);
  }
  return { items, height: virtualizer.getTotalSize(), pageOf };
}
