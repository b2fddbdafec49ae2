"use client";
import { usePageKey } from "./use-page-key";

/** Runs on `/`, the key of the search. */
export function useSlashKey(run: () => void): void {
  usePageKey("/", run);
}
