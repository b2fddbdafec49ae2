"use client";
import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { rememberPreference } from "@/components/preference-cookie";
import { AppHeader } from "./app-header";
import { NavDrawer } from "./nav-drawer";
import type { ShellCompany, ShellFirm, ShellPerson } from "./shell";
import { Sidebar } from "./sidebar";

export type AppFrameProps = {
  firm: ShellFirm;
  companies: readonly ShellCompany[];
  person: ShellPerson;
  /** From the cookie `sidebar`, so that the first paint is right. */
  initiallyCollapsed?: boolean;
  signOut: () => void | Promise<void>;
  /** The search of everything. */
  search?: ReactNode;
  /** What runs now: syncs, exports. */
  activity?: ReactNode;
  children: ReactNode;
};

/** Sidebar, header and the page, which fills what is left. */
export function AppFrame(props: AppFrameProps) {
  const { firm, children, initiallyCollapsed = false } = props;
  const t = useTranslations("shell");
  const [collapsed, setCollapsed] = useState(initiallyCollapsed);
  const [drawer, setDrawer] = useState(false);
  // where the next sign-in in this browser begins
  useEffect(() => rememberPreference("firm", firm.slug), [firm.slug]);

  function collapse(next: boolean) {
    setCollapsed(next);
    rememberPreference("sidebar", next ? "collapsed" : "open");
  }
  return (
    <div className="flex h-dvh">
      <a
        href="#content"
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded bg-accent px-3 py-1.5 font-medium text-on-accent focus:translate-y-0"
      >
        {t("skip")}
      </a>
      <div
        className={clsx(
          "hidden shrink-0 border-r border-line bg-paper-2 transition-[width] duration-160 ease-out lg:block",
          collapsed ? "w-(--sidebar-narrow)" : "w-(--sidebar)",
        )}
      >
        <Sidebar firm={firm} collapsed={collapsed} onCollapse={collapse} />
      </div>
      <NavDrawer firm={firm} open={drawer} onOpenChange={setDrawer} />
      <div className="flex min-w-0 flex-1 flex-col">
        <AppHeader {...props} onOpenNavigation={() => setDrawer(true)} />
        <main
          id="content"
          tabIndex={-1}
          className="relative flex min-h-0 flex-1 flex-col overflow-y-auto outline-none"
        >
          {children}
        </main>
      </div>
    </div>
  );
}
