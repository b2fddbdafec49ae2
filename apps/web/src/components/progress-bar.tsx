"use client";
import { Progress } from "@base-ui/react/progress";
import type { ReactNode } from "react";

export type ProgressBarProps = {
  /** What is in progress, and how far, in words. */
  label: ReactNode;
  /** Between 0 and 1; null while the end is unknown. */
  fraction: number | null;
  /** At the right, for example "1,250 of 5,000". */
  detail?: ReactNode;
};

/** How far a long piece of work is. */
export function ProgressBar({ label, fraction, detail }: ProgressBarProps) {
  return (
    <Progress.Root
      value={fraction === null ? null : Math.round(fraction * 100)}
      className="grid grid-cols-[1fr_auto] gap-y-1.5"
    >
      <Progress.Label className="truncate text-sm text-ink-2">{label}</Progress.Label>
      <span className="figures text-sm text-ink-2">{detail}</span>
      <Progress.Track className="col-span-2 h-1 overflow-hidden rounded-full bg-press">
        <Progress.Indicator className="h-full rounded-full bg-accent transition-[width] duration-180 ease-out data-indeterminate:w-1/4 data-indeterminate:animate-[progress-line_1.4s_linear_infinite]" />
      </Progress.Track>
    </Progress.Root>
  );
}
