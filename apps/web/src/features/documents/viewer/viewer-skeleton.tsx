"use client";
import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/skeleton";

/** A page in the shape of what comes. */
export function ViewerSkeleton() {
  const t = useTranslations("documents.viewer");
  return (
    <div role="status" className="flex-1 bg-paper-2 p-4">
      <span className="sr-only">{t("loading")}</span>
      <div className="mx-auto aspect-[1/1.414] w-full max-w-3xl space-y-3 bg-paper p-[8%] shadow-[0_0_0_1px_var(--line)]">
        <Skeleton className="h-5 w-1/3" />
        <Skeleton className="h-3 w-1/2" />
        <Skeleton className="mb-10 h-3 w-2/5" />
        <Skeleton className="h-3 w-full" />
        <Skeleton className="h-3 w-full" />
        <Skeleton className="h-3 w-5/6" />
        <Skeleton className="h-3 w-full" />
      </div>
    </div>
  );
}
