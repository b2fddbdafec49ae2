"use client";
import type { RouterOutputs } from "@comptoir/api";
import { CATALOG } from "@comptoir/providers/catalog";
import { isOperationType } from "@comptoir/providers/operations";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/button-class";
import { Section } from "@/components/section";
import { Skeleton } from "@/components/skeleton";
import { useTRPC } from "@/features/data/trpc";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { Failure } from "@/features/errors/failure";
import { PageHeader } from "@/features/shell/page-header";
import { ConnectionState } from "../connection-state";
import { invoicesOfConnection } from "@/features/invoices/invoice-href";
import { ProviderMark } from "../provider-mark";
import { ChangeArrival } from "./change-arrival";
import { ConnectionActions } from "./connection-actions";
import { ConnectionCounts } from "./connection-counts";
import { ConnectionFacts } from "./connection-facts";
import { ConnectionHealth } from "./connection-health";
import { ConnectionNotices } from "./connection-notices";
import { KeptSection } from "../kept/kept-section";
import { ConnectionOperations } from "./connection-operations";
import { DocumentArrival } from "./document-arrival";
import { RejectedList } from "./rejected-list";
import { RunHistory } from "./run-history";
import { RunningSync } from "./running-sync";

type Connection = RouterOutputs["connections"]["byId"];

/** One connection: its state with the cause, what it brought, its reads, and what can be done. */
export function ConnectionPage({ connectionId }: { connectionId: string }) {
  const trpc = useTRPC();
  const found = useQuery(trpc.connections.byId.queryOptions({ id: connectionId }));
  if (found.isPending) return <PageSkeleton />;
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  const connection = found.data;
  const { providerId, status, companyName } = connection;
  const { name, capabilities } = CATALOG[providerId];
  const isRead = capabilities.includes("invoices.list");
  const isWritten = capabilities.some(isOperationType);
  return (
    <>
      <PageHeader
        title={
          <span className="flex items-center gap-2.5">
            <ProviderMark providerId={providerId} />
            {companyName ? `${name} · ${companyName}` : name}
          </span>
        }
        detail={<ConnectionState connection={connection} />}
        actions={<ConnectionActions connection={connection} />}
      />
      <div className="flex flex-col gap-8 px-4 pt-3 pb-12">
        <div className="flex flex-col gap-3 empty:hidden">
          <ConnectionHealth connection={connection} />
          {isRead && status !== "disconnected" && (
            <RunningSync connection={connection} readAt={found.dataUpdatedAt} />
          )}
          {isRead && <ChangeArrival connection={connection} />}
          <ConnectionNotices connection={connection} />
        </div>
        {isRead && <Brought connection={connection} />}
        {!isRead && status !== "disconnected" && <DocumentArrival connectionId={connectionId} />}
        {isWritten && <KeptSection connection={connection} />}
        {isWritten && <ConnectionOperations connectionId={connectionId} />}
        <AccountSection connection={connection} />
        {isRead && <RejectedList connectionId={connectionId} service={name} />}
        {isRead && <RunHistory connectionId={connectionId} providerId={providerId} />}
      </div>
    </>
  );
}

function Brought({ connection }: { connection: Connection }) {
  const t = useTranslations("connections.detail");
  const firm = useFirmSlug();
  return (
    <Section
      title={t("data")}
      actions={
        <Link
          href={invoicesOfConnection(firm, connection.id)}
          className={`${buttonClass("quiet", "sm")} -mr-2.5`}
        >
          {t("showInvoices")}
        </Link>
      }
    >
      <ConnectionCounts counts={connection.counts} />
    </Section>
  );
}

function AccountSection({ connection }: { connection: Connection }) {
  const t = useTranslations("connections.detail");
  return (
    <Section title={t("settings")}>
      <div className="max-w-2xl">
        <ConnectionFacts connection={connection} />
      </div>
    </Section>
  );
}

function PageSkeleton() {
  return (
    <div className="flex flex-col gap-6 px-4 pt-4">
      <Skeleton className="h-6 w-72" />
      <Skeleton className="h-16 w-full max-w-2xl" />
      <Skeleton className="h-40 w-full" />
    </div>
  );
}
