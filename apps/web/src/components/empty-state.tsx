import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

export type EmptyStateProps = {
  icon?: LucideIcon;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
};

/** Nothing here: what that means, and the one next action. */
export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-sm flex-col items-center px-6 py-16 text-center">
      {Icon && <Icon aria-hidden size={24} strokeWidth={1.5} className="mb-3 text-ink-3" />}
      <div className="text-base font-medium text-ink">{title}</div>
      {children && <div className="mt-1 text-base text-pretty text-ink-2">{children}</div>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}
