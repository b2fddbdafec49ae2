import { clsx } from "clsx";
import type { ReactNode } from "react";

export type Shape = "ring" | "half" | "full" | "check" | "cross" | "alert" | "dashed" | "dot";

const DRAWN: Record<Shape, ReactNode> = {
  ring: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  dashed: (
    <circle
      cx="6"
      cy="6"
      r="4.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2.2 1.6"
    />
  ),
  half: (
    <>
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 3.2a2.8 2.8 0 0 1 0 5.6z" fill="currentColor" />
    </>
  ),
  full: <circle cx="6" cy="6" r="5.2" fill="currentColor" />,
  dot: <circle cx="6" cy="6" r="2.5" fill="currentColor" />,
  check: (
    <>
      <circle cx="6" cy="6" r="5.2" fill="currentColor" />
      <path d="m3.7 6.1 1.6 1.6 3-3.3" fill="none" stroke="var(--paper)" strokeWidth="1.4" />
    </>
  ),
  cross: (
    <>
      <circle cx="6" cy="6" r="5.2" fill="currentColor" />
      <path d="m4.2 4.2 3.6 3.6m0-3.6-3.6 3.6" stroke="var(--paper)" strokeWidth="1.3" />
    </>
  ),
  alert: (
    <>
      <path d="M6 .9 11.6 10.9H.4z" fill="currentColor" strokeLinejoin="round" />
      <path d="M6 4.4v3m0 1v1.1" stroke="var(--paper)" strokeWidth="1.3" />
    </>
  ),
};

/** The mark of a state, 12 px. */
export function StatusShape({ shape, className }: { shape: Shape; className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 12 12" className={clsx("size-3 shrink-0", className)}>
      {DRAWN[shape]}
    </svg>
  );
}
