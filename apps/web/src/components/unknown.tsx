"use client";
import { useTranslations } from "next-intl";

/** What the provider does not say: a small dash that explains itself. */
export function Unknown() {
  const t = useTranslations("controls");
  return (
    <span title={t("notGiven")} className="text-ink-3">
      <span aria-hidden>–</span>
      <span className="sr-only">{t("notGiven")}</span>
    </span>
  );
}
