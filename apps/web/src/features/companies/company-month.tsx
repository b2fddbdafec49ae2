"use client";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "@/components/skeleton";
import { useTRPC } from "@/features/data/trpc";
import { Failure } from "@/features/errors/failure";
import { CompanyFigures } from "@/features/home/company-figures";

/** The company's figures of this month, as home shows them. */
export function CompanyMonth({ companyId }: { companyId: string }) {
  const trpc = useTRPC();
  const summary = useQuery(trpc.home.summary.queryOptions({ companyId }));
  if (summary.isPending) return <Skeleton className="h-24" />;
  if (summary.isError) return <Failure error={summary.error} onRetry={() => void summary.refetch()} />;
  const [company] = summary.data.companies;
  return company ? <CompanyFigures company={company} month={summary.data.month} isNamed={false} /> : null;
}
