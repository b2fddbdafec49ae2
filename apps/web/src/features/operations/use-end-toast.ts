"use client";
import { useEffect, useEffectEvent, useRef } from "react";
import type { Operation } from "./operation";
import { isUnderWay } from "./operation-look";
import { useTellEnd } from "./use-tell-end";

/** Tells the end of an operation that was seen under way here, whoever had ordered it. */
export function useEndToast(operation: Operation | null): void {
  const tellEnd = useTellEnd();
  const seen = useRef<string | null>(null);
  const tell = useEffectEvent(() => operation && tellEnd(operation));
  const id = operation?.id ?? null;
  const underWay = operation !== null && isUnderWay(operation);
  useEffect(() => {
    if (underWay) seen.current = id;
    else if (id !== null && seen.current === id) tell();
  }, [id, underWay]);
}
