"use client";
import { useEffect, useRef } from "react";
import type { FrameHost } from "@/embed/frame-host";
import { useFirmSlug } from "@/features/data/use-firm-slug";

/**
 * Has the server look at what was connected where the window goes away without being closed: by navigation inside the
 * portal, by leaving it, by a new opening in its place.
 */
export function useCloseOnLeave(sessionId: string, host: FrameHost): void {
  const firm = useFirmSlug();
  const leaving = useRef(0);
  useEffect(() => {
    // while developing, effects run twice: what comes back at once has not left
    window.clearTimeout(leaving.current);
    const leave = () => {
      const { state } = host.snapshot();
      if (state !== "done" && state !== "closed") closeUnseen(firm, sessionId);
    };
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leaving.current = window.setTimeout(leave);
    };
  }, [firm, sessionId, host]);
}

/** Outlives the page, which a batched call does not. What fails is made up for when the window's time is over. */
function closeUnseen(firm: string, sessionId: string): void {
  void fetch(`/${firm}/api/trpc/collectors.closeWindow`, {
    method: "POST",
    keepalive: true,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ sessionId }),
  }).catch(() => undefined);
}
