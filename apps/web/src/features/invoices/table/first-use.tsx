"use client";
import { ReceiptText } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/empty-state";
import { ConnectLink } from "@/features/connections/connect-link";

/** No invoice at all: the one next action brings them. */
export function FirstUse({ companyId }: { companyId: string | null }) {
  const t = useTranslations("invoices.empty");
  return (
    <EmptyState icon={ReceiptText} title={t("title")} action={<ConnectLink companyId={companyId} />}>
      {t("text")}
    </EmptyState>
  );
}
