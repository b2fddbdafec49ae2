"use client";
import { useCallback, useState } from "react";

/** The companies at which something was just started, until it shows or is over. */
export function useWatched() {
  const [watched, setWatched] = useState<ReadonlySet<string>>(new Set());
  const watch = useCallback((companyId: string) => {
    setWatched((before) => new Set(before).add(companyId));
  }, []);
  const forget = useCallback((companyId: string) => {
    setWatched((before) => new Set([...before].filter((id) => id !== companyId)));
  }, []);
  return { watched, watch, forget };
}
