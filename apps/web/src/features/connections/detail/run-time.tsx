"use client";
import { useTranslations } from "next-intl";
import { durationOf } from "./progress";

/** How long a sync took; blank while it runs. */
export function RunTime({ run }: { run: { startedAt: string; finishedAt: string | null } }) {
  const t = useTranslations("connections.runs");
  if (run.finishedAt === null) return null;
  const { hours, minutes, seconds } = durationOf(run.startedAt, run.finishedAt);
  const text =
    hours > 0
      ? t("hours", { hours, minutes })
      : minutes > 0
        ? t("minutes", { minutes, seconds })
        : t("seconds", { seconds });
  return <span className="figures whitespace-nowrap text-ink-2">{text}</span>;
}
