"use client";
import type { RouterOutputs } from "@comptoir/api";
import { useTranslations } from "next-intl";
import { ProgressBar } from "@/components/progress-bar";
import { underWay } from "./progress";
import { SyncProgress } from "./sync-progress";
import { useLiveSync } from "./use-live-sync";
import { useStoredRun } from "./use-stored-run";

type Connection = RouterOutputs["connections"]["byId"];

/** The sync under way, moving by itself; nothing while none is. `readAt` is when the connection was answered. */
export function RunningSync({ connection, readAt }: { connection: Connection; readAt: number }) {
  const t = useTranslations("connections.detail");
  const live = useLiveSync(connection.id);
  const stored = useStoredRun(connection);
  const counts = underWay(live, { value: stored, at: readAt });
  const isFirst = connection.lastSyncedAt === null;
  if (counts) {
    return (
      <SyncProgress counts={counts} mode={connection.running?.mode ?? "incremental"} isFirst={isFirst} />
    );
  }
  // after the first read has ended, the page's own answer comes a moment later
  if (!isFirst || live !== null || connection.status !== "active") return null;
  return (
    <div className="rounded bg-paper-2 px-4 py-3">
      <ProgressBar label={t("firstRead")} fraction={null} detail={t("waiting")} />
    </div>
  );
}
