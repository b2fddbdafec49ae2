"use client";
import { SquareUserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/empty-state";
import { ConnectLink } from "@/features/connections/connect-link";

/** No customer at all: the one next action brings them. */
export function FirstUse({ companyId }: { companyId: string | null }) {
  const t = useTranslations("customers.empty");
  return (
    <EmptyState icon={SquareUserRound} title={t("title")} action={<ConnectLink companyId={companyId} />}>
      {t("text")}
    </EmptyState>
  );
}
