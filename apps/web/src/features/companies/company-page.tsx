"use client";
import type { RouterOutputs } from "@comptoir/api";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Fact, Facts } from "@/components/facts";
import { Identifier } from "@/components/identifier";
import { Section } from "@/components/section";
import { Skeleton } from "@/components/skeleton";
import { useTRPC } from "@/features/data/trpc";
import { Failure } from "@/features/errors/failure";
import { PageHeader } from "@/features/shell/page-header";
import { CompanyConnections } from "./company-connections";
import { CompanyLinks } from "./company-links";
import { CompanyMonth } from "./company-month";
import { CountryName } from "./country-name";

/** One company: the month's figures, its connections, and the ways to all that is its own. */
export function CompanyPage({ companyId }: { companyId: string }) {
  const t = useTranslations("companies.detail");
  const trpc = useTRPC();
  const found = useQuery(trpc.companies.byId.queryOptions({ id: companyId }));
  if (found.isPending) return <PageSkeleton />;
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <>
      <PageHeader title={found.data.name} actions={<CompanyLinks companyId={companyId} />} />
      <div className="flex flex-col gap-8 px-4 pt-2 pb-12">
        <CompanyFacts company={found.data} />
        <Section title={t("month")}>
          <CompanyMonth companyId={companyId} />
        </Section>
        <CompanyConnections companyId={companyId} />
      </div>
    </>
  );
}

function CompanyFacts({ company }: { company: RouterOutputs["companies"]["byId"] }) {
  const t = useTranslations("companies");
  return (
    <div className="max-w-2xl">
      <Facts>
        <Fact label={t("columns.country")}>
          <CountryName code={company.country} />
        </Fact>
        {company.taxId && (
          <Fact label={t("columns.taxId")}>
            <Identifier value={company.taxId} copy />
          </Fact>
        )}
        <Fact label={t("detail.currency")}>{company.currency}</Fact>
        <Fact label={t("detail.timeZone")}>{company.timeZone.replaceAll("_", " ")}</Fact>
      </Facts>
    </div>
  );
}

function PageSkeleton() {
  return (
    <div className="flex flex-col gap-6 px-4 pt-4">
      <Skeleton className="h-6 w-64" />
      <Skeleton className="h-24 w-full max-w-2xl" />
      <Skeleton className="h-32 w-full" />
    </div>
  );
}
