"use client";
import { FileStack } from "lucide-react";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/button-class";
import { EmptyState } from "@/components/empty-state";
import { useFirmSlug } from "@/features/data/use-firm-slug";

/** No document at all: connecting a supplier brings them. */
export function FirstUse() {
  const t = useTranslations("documents.empty");
  const firm = useFirmSlug();
  return (
    <EmptyState
      icon={FileStack}
      title={t("title")}
      action={
        <Link href={`/${firm}/collectors`} className={buttonClass("primary")}>
          {t("action")}
        </Link>
      }
    >
      {t("text")}
    </EmptyState>
  );
}
