import { clsx } from "clsx";
import type { ReactNode } from "react";
import { TONE_CLASS, type Tone } from "./tone";

/** A short word on a soft ground, for kinds and counts. States use StatusBadge. */
export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={clsx(
        "figures inline-flex h-5 items-center rounded-sm px-1.5 text-xs font-medium whitespace-nowrap",
        TONE_CLASS[tone],
      )}
    >
      {children}
    </span>
  );
}
