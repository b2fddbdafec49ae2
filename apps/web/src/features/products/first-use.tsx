"use client";
import { Package } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/empty-state";
import { ConnectLink } from "@/features/connections/connect-link";

/** No product at all: the one next action brings them. */
export function FirstUse({ companyId }: { companyId: string | null }) {
  const t = useTranslations("products.empty");
  return (
    <EmptyState icon={Package} title={t("title")} action={<ConnectLink companyId={companyId} />}>
      {t("text")}
    </EmptyState>
  );
}
