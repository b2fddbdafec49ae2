import { clsx } from "clsx";
import type { ReactNode } from "react";
import { StatusShape, type Shape } from "./status-shape";
import type { Tone } from "./tone";

const INK: Record<Tone, string> = {
  neutral: "text-ink-3",
  accent: "text-accent",
  positive: "text-positive",
  warning: "text-warning",
  danger: "text-danger",
  info: "text-info",
};

export type StatusBadgeProps = { tone: Tone; shape: Shape; children: ReactNode; className?: string };

/** A state: word, shape and colour, so that none is needed alone. */
export function StatusBadge({ tone, shape, children, className }: StatusBadgeProps) {
  return (
    <span
      className={clsx(
        "inline-flex max-w-full min-w-0 items-center align-middle gap-1.5 whitespace-nowrap",
        className,
      )}
    >
      <StatusShape shape={shape} className={INK[tone]} />
      <span className={clsx("truncate", tone === "neutral" ? "text-ink-2" : INK[tone])}>{children}</span>
    </span>
  );
}
