"use client";
import type { RouterOutputs } from "@comptoir/api";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { StatusBadge } from "@/components/status-badge";

export type ConnectionRow = RouterOutputs["connections"]["list"][number];

type Seen = Pick<ConnectionRow, "status" | "running" | "lastSyncedAt" | "providerId">;

/** How a connection stands, as word, shape and colour. */
export function ConnectionState({ connection }: { connection: Seen }) {
  const t = useTranslations("connections.status");
  const { status, running, lastSyncedAt, providerId } = connection;
  if (status === "needs_attention") {
    return (
      <StatusBadge tone="danger" shape="alert">
        {t(status)}
      </StatusBadge>
    );
  }
  if (status === "disconnected") {
    return (
      <StatusBadge tone="neutral" shape="cross">
        {t(status)}
      </StatusBadge>
    );
  }
  if (running) {
    return (
      <StatusBadge tone="info" shape="half">
        {t("running")}
      </StatusBadge>
    );
  }
  const isRead = CATALOG[providerId].capabilities.includes("invoices.list");
  const isWaiting = isRead && lastSyncedAt === null;
  return (
    <StatusBadge tone={isWaiting ? "neutral" : "positive"} shape={isWaiting ? "dashed" : "check"}>
      {isWaiting ? t("waiting") : t("active")}
    </StatusBadge>
  );
}
