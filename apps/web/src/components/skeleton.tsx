import { clsx } from "clsx";

/** A pale block in the shape of what comes. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={clsx("block rounded-sm bg-press animate-[skeleton_1.6s_ease-in-out_infinite]", className)}
    />
  );
}
