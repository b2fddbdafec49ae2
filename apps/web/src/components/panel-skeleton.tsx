"use client";
import { useTranslations } from "next-intl";
import { Skeleton } from "./skeleton";

/** A panel, or a tab of it, before its data. */
export function PanelSkeleton() {
  const t = useTranslations("table");
  return (
    <div role="status" className="space-y-3 p-4">
      <span className="sr-only">{t("loading")}</span>
      {["w-1/3", "w-2/3", "w-1/2", "w-3/4", "w-2/5"].map((width) => (
        <Skeleton key={width} className={`h-3 ${width}`} />
      ))}
    </div>
  );
}
