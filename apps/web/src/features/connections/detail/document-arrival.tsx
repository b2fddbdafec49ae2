"use client";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/button-class";
import { Section } from "@/components/section";
import { Skeleton } from "@/components/skeleton";
import { StatusBadge } from "@/components/status-badge";
import { useTRPC } from "@/features/data/trpc";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { Failure } from "@/features/errors/failure";

const LOOK = {
  ours: ["positive", "check"],
  other: ["warning", "alert"],
  none: ["neutral", "ring"],
  unknown: ["neutral", "dot"],
} as const;

/** Where a collecting service sends the documents, and the way to its suppliers. */
export function DocumentArrival({ connectionId }: { connectionId: string }) {
  const t = useTranslations("connections");
  const firm = useFirmSlug();
  const trpc = useTRPC();
  const overview = useQuery(trpc.collectors.overview.queryOptions({}));
  const state = overview.data?.connections.find(({ id }) => id === connectionId)?.callback.state;
  return (
    <Section
      title={t("callback.title")}
      actions={
        <Link href={`/${firm}/collectors`} className={buttonClass("secondary", "sm")}>
          {t("detail.openCollectors")}
        </Link>
      }
    >
      {overview.isPending && <Skeleton className="h-5 w-64" />}
      {overview.isError && <Failure error={overview.error} onRetry={() => void overview.refetch()} />}
      {state && (
        <>
          <StatusBadge tone={LOOK[state][0]} shape={LOOK[state][1]}>
            {t(`callback.${state}`)}
          </StatusBadge>
          {state === "none" && <p className="mt-1 text-ink-2">{t("callback.help")}</p>}
        </>
      )}
    </Section>
  );
}
