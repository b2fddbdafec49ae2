"use client";
import type { RouterOutputs } from "@comptoir/api";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { InstantText } from "@/components/date";
import { Notice } from "@/components/notice";
import { CauseText } from "../cause-text";

type Connection = RouterOutputs["connections"]["byId"];

/** What is wrong, since when, what to do, and from when the data is; when nothing is wrong, only the last. */
export function ConnectionHealth({ connection }: { connection: Connection }) {
  const t = useTranslations("connections");
  const { status, providerId, cause, causeDetail, causeSince, lastSyncedAt } = connection;
  if (status === "disconnected") return <Notice tone="neutral">{t("detail.disconnectedText")}</Notice>;
  const isRead = CATALOG[providerId].capabilities.includes("invoices.list");
  const age = isRead && (
    <p className="text-ink-2">
      {lastSyncedAt === null
        ? t("noDataYet")
        : t.rich("dataOf", { instant: () => <InstantText instant={lastSyncedAt} /> })}
    </p>
  );
  if (status === "active") return lastSyncedAt !== null && age;
  return (
    <Notice tone="warning">
      <CauseText providerId={providerId} cause={cause} detail={causeDetail} since={causeSince} />
      {age}
    </Notice>
  );
}
