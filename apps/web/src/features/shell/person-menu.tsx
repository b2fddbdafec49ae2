"use client";
import { LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { Menu, MenuItem, MenuSeparator } from "@/components/menu";
import { ThemeSwitch } from "@/components/theme-switch";
import { LanguageChoice } from "./language-choice";
import type { ShellPerson } from "./shell";

export type PersonMenuProps = { person: ShellPerson; signOut: () => void | Promise<void> };

/** Who is signed in, language, appearance, sign out. */
export function PersonMenu({ person, signOut }: PersonMenuProps) {
  const t = useTranslations("shell");
  return (
    <Menu
      align="end"
      className="w-60"
      trigger={
        <button
          type="button"
          aria-label={t("person")}
          className="flex size-8 items-center justify-center rounded-full"
        >
          <span className="flex size-7 items-center justify-center rounded-full bg-accent-soft text-xs font-semibold text-accent">
            {initialsOf(person.name)}
          </span>
        </button>
      }
    >
      <div className="px-2 py-1.5">
        <p className="truncate font-medium text-ink">{person.name}</p>
        <p className="truncate text-sm text-ink-3">{person.email}</p>
        <p className="text-sm text-ink-3">{t(`roles.${person.role}`)}</p>
      </div>
      <MenuSeparator />
      <LanguageChoice />
      <MenuSeparator />
      <ThemeSwitch />
      <MenuSeparator />
      <MenuItem icon={LogOut} onSelect={() => void signOut()}>
        {t("signOut")}
      </MenuItem>
    </Menu>
  );
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return `${words[0]?.[0] ?? ""}${words.length > 1 ? (words.at(-1)?.[0] ?? "") : ""}`.toUpperCase();
}
