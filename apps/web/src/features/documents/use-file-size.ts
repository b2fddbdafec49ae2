"use client";
import { useFormatter } from "next-intl";
import { useCallback } from "react";

/** A size in bytes as "412 kB" or "1.4 MB". */
export function useFileSize(): (bytes: number) => string {
  const format = useFormatter();
  return useCallback(
    (bytes) =>
      bytes < 1_000_000
        ? format.number(Math.max(bytes / 1_000, 1), {
            style: "unit",
            unit: "kilobyte",
            maximumFractionDigits: 0,
          })
        : format.number(bytes / 1_000_000, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 }),
    [format],
  );
}
