"use client";
import { SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../button";
import { EmptyState } from "../empty-state";

/** Rows exist, but none fits: offers to clear what narrows the list. */
export function NothingMatches({ onClear }: { onClear: () => void }) {
  const t = useTranslations("table");
  return (
    <EmptyState
      icon={SearchX}
      title={t("nothingMatchesTitle")}
      action={<Button onClick={onClear}>{t("clearFilters")}</Button>}
    >
      {t("nothingMatchesText")}
    </EmptyState>
  );
}
