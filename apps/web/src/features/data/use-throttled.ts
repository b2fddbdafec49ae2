"use client";
import { useEffect, useRef, useState } from "react";
import { throttle } from "./throttle";

/** Calls the latest `run` at once, then at most once per `everyMs`. For refreshing while events pour in. */
export function useThrottled(run: () => void, everyMs: number): () => void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const [throttled] = useState(() => throttle(() => latest.current(), everyMs));
  useEffect(() => throttled.stop, [throttled]);
  return throttled.call;
}
