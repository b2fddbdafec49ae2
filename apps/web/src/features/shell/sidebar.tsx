"use client";
import { clsx } from "clsx";
import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/icon-button";
import { Logo, LogoMark } from "@/components/logo";
import { NavList } from "./nav-list";
import type { ShellFirm } from "./shell";

export type SidebarProps = {
  firm: ShellFirm;
  collapsed: boolean;
  onCollapse: (collapsed: boolean) => void;
};

/** The sidebar of wide screens, 232 px or only its icons. */
export function Sidebar({ firm, collapsed, onCollapse }: SidebarProps) {
  const t = useTranslations("shell");
  return (
    <nav aria-label={t("navigation")} className="flex h-full flex-col">
      <div className={clsx("flex h-12 items-center", collapsed ? "justify-center" : "px-4")}>
        <Link href={`/${firm.slug}`} aria-label="Comptoir" className="rounded">
          {collapsed ? <LogoMark size={22} /> : <Logo />}
        </Link>
      </div>
      <NavList firm={firm} collapsed={collapsed} />
      <div className={clsx("mt-auto flex p-3", collapsed && "justify-center px-0")}>
        <IconButton
          icon={collapsed ? PanelLeftOpen : PanelLeftClose}
          label={collapsed ? t("expand") : t("collapse")}
          aria-expanded={!collapsed}
          onClick={() => onCollapse(!collapsed)}
        />
      </div>
    </nav>
  );
}
