"use client";
import { CATALOG, PROVIDER_IDS } from "@comptoir/providers/catalog";
import { useQuery } from "@tanstack/react-query";
import { Building2 } from "lucide-react";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { Button } from "@/components/button";
import { buttonClass } from "@/components/button-class";
import { EmptyState } from "@/components/empty-state";
import { Skeleton } from "@/components/skeleton";
import { useTRPC } from "@/features/data/trpc";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { Failure } from "@/features/errors/failure";
import { PageHeader } from "@/features/shell/page-header";
import { useCompany } from "@/features/shell/use-company";
import { ProviderMark } from "../provider-mark";
import { ConnectionForm } from "./connection-form";
import { ProviderChoice } from "./provider-choice";

/** Connects a company's account: the service first, then its form. Both choices stand in the address. */
export function NewConnection() {
  const t = useTranslations("connections.form");
  const trpc = useTRPC();
  const me = useQuery(trpc.me.context.queryOptions());
  const [companyId, setCompanyId] = useCompany();
  const [service, setService] = useQueryState(
    "service",
    parseAsStringLiteral(PROVIDER_IDS).withOptions({ history: "push" }),
  );
  if (me.isError) return <Failure error={me.error} onRetry={() => void me.refetch()} />;
  if (me.data?.companies.length === 0) return <NoCompany />;
  return (
    <>
      <PageHeader title={t("title")} />
      <div className="w-full max-w-2xl px-4 pt-3 pb-12">
        {service === null ? (
          <>
            <p className="mb-4 text-ink-2">{t("chooseService")}</p>
            <ProviderChoice onChoose={(id) => void setService(id)} />
          </>
        ) : (
          <>
            <div className="mb-6 flex items-center gap-3">
              <ProviderMark providerId={service} size="lg" />
              <span className="text-md font-semibold">{CATALOG[service].name}</span>
              <Button variant="quiet" size="sm" onClick={() => void setService(null)}>
                {t("changeService")}
              </Button>
            </div>
            {me.data ? (
              <ConnectionForm
                providerId={service}
                companies={me.data.companies}
                companyId={companyId}
                onCompany={(id) => void setCompanyId(id)}
              />
            ) : (
              <Skeleton className="h-64" />
            )}
          </>
        )}
      </div>
    </>
  );
}

function NoCompany() {
  const t = useTranslations("connections.form");
  const firm = useFirmSlug();
  return (
    <EmptyState
      icon={Building2}
      title={t("noCompanyTitle")}
      action={
        <Link href={`/${firm}/companies?add=true`} className={buttonClass("primary")}>
          {t("addCompany")}
        </Link>
      }
    >
      {t("noCompanyText")}
    </EmptyState>
  );
}
