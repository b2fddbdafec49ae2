"use client";
import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { MenuChoice } from "./menu";
import { rememberPreference } from "./preference-cookie";
import { THEME_COOKIE, THEMES, type Theme, themeOf } from "./theme";

/** Light, dark or as the system; stands inside a Menu. */
export function ThemeSwitch() {
  const t = useTranslations("shell");
  const [chosen, setChosen] = useState<Theme>();
  const current = useSyncExternalStore(subscribeNever, themeOfPage, () => "system" as const);
  function choose(theme: Theme) {
    setChosen(theme);
    applyTheme(theme);
  }
  return (
    <MenuChoice
      label={t("theme")}
      value={chosen ?? current}
      options={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
      onChange={choose}
    />
  );
}

function applyTheme(theme: Theme): void {
  rememberPreference(THEME_COOKIE, theme);
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function themeOfPage(): Theme {
  return themeOf(document.documentElement.dataset.theme);
}

function subscribeNever(): () => void {
  return () => {};
}
