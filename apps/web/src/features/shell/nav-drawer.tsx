"use client";
import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/icon-button";
import { Logo } from "@/components/logo";
import { NavList } from "./nav-list";
import type { ShellFirm } from "./shell";

export type NavDrawerProps = { firm: ShellFirm; open: boolean; onOpenChange: (open: boolean) => void };

/** The navigation of screens below 1024 px. */
export function NavDrawer({ firm, open, onOpenChange }: NavDrawerProps) {
  const t = useTranslations();
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-[oklch(0.15_0.02_225/0.32)] transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup className="fixed inset-y-0 left-0 z-40 w-64 max-w-[80vw] bg-paper-2 shadow-float transition-transform duration-160 ease-out outline-none data-ending-style:-translate-x-full data-starting-style:-translate-x-full">
          <div className="flex h-12 items-center justify-between pr-2 pl-4">
            <Dialog.Title>
              <Logo />
            </Dialog.Title>
            <Dialog.Close render={<IconButton icon={X} label={t("controls.close")} />} />
          </div>
          <nav aria-label={t("shell.navigation")}>
            <NavList firm={firm} onNavigate={() => onOpenChange(false)} />
          </nav>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
