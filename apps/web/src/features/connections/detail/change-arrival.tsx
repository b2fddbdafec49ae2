"use client";
import type { RouterOutputs } from "@comptoir/api";
import { CATALOG } from "@comptoir/providers/catalog";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { InstantText } from "@/components/date";
import { useFirmEvents } from "@/features/data/firm-events";
import { useTRPC } from "@/features/data/trpc";

type Connection = RouterOutputs["connections"]["byId"];

/** How changes made at the provider reach us: told by it, or asked for and why; and what did not prove itself. */
export function ChangeArrival({ connection }: { connection: Connection }) {
  const t = useTranslations("connections.arrival");
  const { id, providerId, status, arrival } = connection;
  useFreshArrival(id);
  if (status === "disconnected") return null;
  const service = CATALOG[providerId].name;
  const { since, reason, failedChecks } = arrival;
  return (
    <p className="text-ink-2">
      {since === null
        ? t("polled", { why: t(`why.${reason ?? "not_registered"}`, { service }) })
        : t.rich("webhook", { instant: () => <InstantText instant={since} /> })}
      {failedChecks > 0 && (
        <span className="text-warning"> {t("failedChecks", { count: failedChecks, service })}</span>
      )}
    </p>
  );
}

function useFreshArrival(connectionId: string): void {
  const trpc = useTRPC();
  const client = useQueryClient();
  useFirmEvents((event) => {
    if (event?.type !== "webhook" || event.connectionId !== connectionId) return;
    void client.invalidateQueries(trpc.connections.byId.queryFilter({ id: connectionId }));
  });
}
