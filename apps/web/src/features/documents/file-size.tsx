"use client";
import { useFileSize } from "./use-file-size";

/** A size in the figures of the language. */
export function FileSize({ bytes }: { bytes: number }) {
  const text = useFileSize();
  return <span className="figures text-ink-2">{text(bytes)}</span>;
}
