"use client";
import { SquareUserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/empty-state";
import { ConnectLink } from "@/features/connections/connect-link";
import type { PartyRole } from "./role";

/** Nobody at all: the one next action brings them. */
export function FirstUse({ role, companyId }: { role: PartyRole; companyId: string | null }) {
  const t = useTranslations(`customers.${role}`);
  return (
    <EmptyState icon={SquareUserRound} title={t("emptyTitle")} action={<ConnectLink companyId={companyId} />}>
      {t("emptyText")}
    </EmptyState>
  );
}
