"use client";
import { Menu as MenuIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/icon-button";
import type { AppFrameProps } from "./app-frame";
import { CompanySwitcher } from "./company-switcher";
import { PersonMenu } from "./person-menu";

export type AppHeaderProps = Omit<AppFrameProps, "children"> & { onOpenNavigation: () => void };

/** Firm, company, search, activity, person. */
export function AppHeader({
  firm,
  companies,
  person,
  search,
  activity,
  signOut,
  onOpenNavigation,
}: AppHeaderProps) {
  const t = useTranslations("shell");
  return (
    <header className="flex h-(--header) shrink-0 items-center gap-1 border-b border-line pr-2 pl-2 lg:pl-4">
      <IconButton
        icon={MenuIcon}
        label={t("openNavigation")}
        onClick={onOpenNavigation}
        className="lg:hidden"
      />
      <span className="truncate text-base font-medium max-sm:hidden">{firm.name}</span>
      <span aria-hidden className="mx-1 text-ink-3 max-sm:hidden">
        /
      </span>
      <CompanySwitcher companies={companies} />
      <div className="ml-auto flex min-w-0 items-center gap-1">
        {search}
        {activity}
        <PersonMenu person={person} signOut={signOut} />
      </div>
    </header>
  );
}
