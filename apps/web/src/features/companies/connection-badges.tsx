"use client";
import type { RouterOutputs } from "@comptoir/api";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { StatusBadge } from "@/components/status-badge";

type Connection = RouterOutputs["companies"]["list"][number]["connections"][number];

const LOOK = {
  active: ["positive", "check"],
  needs_attention: ["danger", "alert"],
  disconnected: ["neutral", "cross"],
} as const;

/** The services of a company, each with its state. */
export function ConnectionBadges({ connections }: { connections: readonly Connection[] }) {
  const t = useTranslations("companies");
  const c = useTranslations("connections.status");
  if (connections.length === 0) return <span className="text-ink-3">{t("noConnection")}</span>;
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1">
      {connections.map(({ id, providerId, status }) => {
        const [tone, shape] = LOOK[status];
        return (
          <StatusBadge key={id} tone={tone} shape={shape}>
            <span className={status === "active" ? "text-ink" : undefined}>{CATALOG[providerId].name}</span>
            {status === "active" ? (
              <span className="sr-only">: {c(status)}</span>
            ) : (
              <span className="max-md:sr-only">: {c(status)}</span>
            )}
          </StatusBadge>
        );
      })}
    </span>
  );
}
