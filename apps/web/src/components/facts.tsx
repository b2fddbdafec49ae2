import type { ReactNode } from "react";

/** Names and values of one thing, in two columns. Holds {@link Fact}s. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-[minmax(6rem,9rem)_minmax(0,1fr)] gap-x-4 gap-y-1">{children}</dl>;
}

/** One name with its value. */
export function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt className="py-1 text-sm text-ink-3">{label}</dt>
      <dd className="flex min-h-7 min-w-0 items-center text-base">{children}</dd>
    </>
  );
}
