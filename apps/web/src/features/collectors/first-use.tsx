"use client";
import { PlugZap } from "lucide-react";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/button-class";
import { EmptyState } from "@/components/empty-state";
import { useFirmSlug } from "@/features/data/use-firm-slug";

/** Before any account of Invoice-Collector is known: the one next action. */
export function FirstUse() {
  const t = useTranslations("collectors");
  const firm = useFirmSlug();
  return (
    <EmptyState
      icon={PlugZap}
      title={t("firstUseTitle")}
      action={
        <Link href={`/${firm}/connections/new?service=invoice-collector`} className={buttonClass("primary")}>
          {t("firstUseAction")}
        </Link>
      }
    >
      {t("firstUseText")}
    </EmptyState>
  );
}
