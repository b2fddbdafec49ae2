"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { LOCALE_COOKIE, LOCALE_NAMES, LOCALES, type Locale } from "@/i18n/locales";
import { MenuChoice } from "./menu";
import { rememberPreference } from "./preference-cookie";

/** The language of the portal; stands inside a Menu. */
export function LocaleSwitch() {
  const t = useTranslations("shell");
  const router = useRouter();
  function choose(locale: Locale) {
    rememberPreference(LOCALE_COOKIE, locale);
    router.refresh();
  }
  return (
    <MenuChoice
      label={t("language")}
      value={useLocale()}
      options={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
      onChange={choose}
    />
  );
}
