"use client";
import { clsx } from "clsx";
import { Link } from "@/components/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { Tooltip } from "@/components/tooltip";
import { hrefOf, isCurrent, NAV, type NavItem } from "./navigation";
import type { ShellFirm } from "./shell";
import { useCompany } from "./use-company";

export type NavListProps = { firm: ShellFirm; collapsed?: boolean; onNavigate?: () => void };

/** The pages of the firm. */
export function NavList({ firm, collapsed = false, onNavigate }: NavListProps) {
  const t = useTranslations("shell");
  return (
    <div className={clsx("flex flex-col gap-4 pt-2", collapsed ? "px-2.5" : "px-3")}>
      {NAV.map(({ section, items }) => (
        <div key={section}>
          {collapsed ? (
            section !== "work" && <div className="mx-2 mb-2 border-t border-line" />
          ) : (
            <p className="px-2 pb-1 text-xs font-medium text-ink-3">{t(`sections.${section}`)}</p>
          )}
          <ul className="flex flex-col gap-0.5">
            {items.map((item) => (
              <li key={item.id}>
                <NavLink item={item} firm={firm} collapsed={collapsed} onNavigate={onNavigate} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function NavLink({ item, firm, collapsed, onNavigate }: NavListProps & { item: NavItem }) {
  const t = useTranslations("shell");
  const [companyId] = useCompany();
  const current = isCurrent(item, firm.slug, usePathname());
  const Icon = item.icon;
  const label = t(`nav.${item.id}`);
  const link = (
    <Link
      href={hrefOf(item, firm.slug, companyId)}
      aria-current={current ? "page" : undefined}
      aria-label={collapsed ? label : undefined}
      onClick={onNavigate}
      className={clsx(
        "flex h-8 items-center gap-2.5 rounded text-base transition-colors duration-120",
        collapsed ? "justify-center" : "px-2",
        current ? "bg-press font-medium text-ink" : "text-ink-2 hover:bg-hover hover:text-ink",
      )}
    >
      <Icon aria-hidden size={16} strokeWidth={1.75} className={current ? "text-accent" : "text-ink-3"} />
      {!collapsed && label}
    </Link>
  );
  return collapsed ? <Tooltip label={label}>{link}</Tooltip> : link;
}
