"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { InstantText } from "@/components/date";
import { StatusBadge } from "@/components/status-badge";
import { useTRPC } from "@/features/data/trpc";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { OperationNotice } from "@/features/operations/operation-notice";
import type { DocumentRow } from "../document";

type Sending = NonNullable<DocumentRow["sending"]>;

/** Where a document was sent, and when; before that, where its sending stands. */
export function SentNotice({ sending }: { sending: Sending }) {
  if (sending.status !== "succeeded") return <Pressing operationId={sending.operationId} />;
  return <Sent sending={sending} />;
}

function Sent({ sending }: { sending: Sending }) {
  const t = useTranslations("documents.sending");
  const firm = useFirmSlug();
  const provider = CATALOG[sending.providerId].name;
  return (
    <p className="flex flex-wrap items-baseline gap-x-1.5 text-sm text-ink-2">
      <StatusBadge tone="positive" shape="check">
        {t("sentTo", { provider })}
      </StatusBadge>
      <InstantText instant={sending.finishedAt ?? sending.orderedAt} />
      <Link href={`/${firm}/connections/${sending.connectionId}`} className="text-accent hover:underline">
        {t("showOperation")}
      </Link>
    </p>
  );
}

function Pressing({ operationId }: { operationId: string }) {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.operations.byId.queryOptions({ id: operationId }));
  return data ? <OperationNotice operations={[data]} /> : null;
}
