"use client";
import { useTranslations } from "next-intl";
import { ProgressBar } from "@/components/progress-bar";
import { fractionOf, type SyncCounts } from "./progress";

export type SyncProgressProps = { counts: SyncCounts; mode: string; isFirst: boolean };

/** A sync under way: how far it is, and what became of the records so far. */
export function SyncProgress({ counts, mode, isFirst }: SyncProgressProps) {
  const t = useTranslations("connections.detail");
  const { seen, expected } = counts;
  const label = isFirst ? t("firstRead") : mode === "full" ? t("readingFull") : t("reading");
  const figures = [
    [t("seen"), seen],
    [t("written"), counts.written],
    [t("unchanged"), counts.unchanged],
    [t("rejectedCount"), counts.rejected],
  ] as const;
  return (
    <div className="rounded bg-paper-2 px-4 py-3">
      <ProgressBar
        label={label}
        fraction={fractionOf(counts)}
        detail={expected === null ? t("soFar", { seen }) : t("ofExpected", { seen, expected })}
      />
      <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-2">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt className="text-xs text-ink-3">{name}</dt>
            <dd className="figures text-base font-medium">{t("number", { value })}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
