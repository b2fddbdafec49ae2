"use client";
import { useQuery } from "@tanstack/react-query";
import { Building2, Plug } from "lucide-react";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/button-class";
import { EmptyState } from "@/components/empty-state";
import { ConnectLink } from "@/features/connections/connect-link";
import { useTRPC } from "@/features/data/trpc";
import { useFirmSlug } from "@/features/data/use-firm-slug";

/** A firm in which nothing is connected yet: the one next step. */
export function FirstUse() {
  const t = useTranslations("home");
  const trpc = useTRPC();
  const firm = useFirmSlug();
  const me = useQuery(trpc.me.context.queryOptions());
  if (!me.data) return null;
  if (me.data.companies.length > 0) {
    return (
      <EmptyState icon={Plug} title={t("firstTitle")} action={<ConnectLink companyId={null} />}>
        {t("firstText")}
      </EmptyState>
    );
  }
  if (me.data.role !== "owner") {
    return (
      <EmptyState icon={Building2} title={t("noCompanyTitle")}>
        {t("noCompanyText")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={Building2}
      title={t("firstCompanyTitle")}
      action={
        <Link href={`/${firm}/companies?add=true`} className={buttonClass("primary")}>
          {t("firstCompanyAction")}
        </Link>
      }
    >
      {t("firstCompanyText")}
    </EmptyState>
  );
}
