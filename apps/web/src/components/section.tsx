import type { ReactNode } from "react";

export type SectionProps = { title: ReactNode; detail?: ReactNode; actions?: ReactNode; children: ReactNode };

/** A part of a page under its heading. */
export function Section({ title, detail, actions, children }: SectionProps) {
  return (
    <section className="min-w-0">
      <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="text-base font-semibold">{title}</h2>
        {detail && <span className="figures text-sm text-ink-3">{detail}</span>}
        {actions && <div className="ml-auto flex items-center gap-2">{actions}</div>}
      </div>
      <div className="mt-2">{children}</div>
    </section>
  );
}
