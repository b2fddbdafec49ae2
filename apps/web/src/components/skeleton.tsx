import { clsx } from "clsx";

/** A pale block in the shape of what comes. It does not move: each that did would be a layer of its own to draw. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={clsx("block rounded-sm bg-press", className)} />;
}
