import type { ReactNode } from "react";

export type PageHeaderProps = { title: ReactNode; detail?: ReactNode; actions?: ReactNode };

/** The name of a page, what it holds, and its one primary action. */
export function PageHeader({ title, detail, actions }: PageHeaderProps) {
  return (
    <div className="flex min-h-12 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 px-4 pt-3 pb-1">
      <h1 className="text-lg font-semibold tracking-tight">{title}</h1>
      {detail && <span className="figures text-sm text-ink-3">{detail}</span>}
      {actions && <div className="ml-auto flex items-center gap-2">{actions}</div>}
    </div>
  );
}
