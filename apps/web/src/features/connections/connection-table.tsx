"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { InstantText } from "@/components/date";
import { type PlainColumn, PlainTable } from "@/components/plain-table";
import { RowLink } from "@/components/row-link";
import { Truncated } from "@/components/truncated";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { causeOf } from "./connection-cause";
import { type ConnectionRow, ConnectionState } from "./connection-state";
import { ProviderName } from "./provider-name";

export type ConnectionTableProps = {
  connections: readonly ConnectionRow[];
  /** Left out where the page is a company's own. */
  showCompany?: boolean;
};

/** Connections with their state; a broken one says why. */
export function ConnectionTable({ connections, showCompany = true }: ConnectionTableProps) {
  const t = useTranslations("connections");
  const columns = useColumns(showCompany).filter(({ id }) => showCompany || id !== "company");
  return (
    <PlainTable
      label={t("title")}
      columns={columns}
      rows={connections}
      rowId={(connection) => connection.id}
    />
  );
}

function useColumns(showCompany: boolean): PlainColumn<ConnectionRow>[] {
  const t = useTranslations("connections");
  return [
    {
      id: "service",
      header: t("columns.service"),
      cell: (connection) => <ServiceCell connection={connection} showCompany={showCompany} />,
    },
    {
      id: "company",
      header: t("columns.company"),
      className: "max-sm:hidden",
      cell: ({ companyName }) =>
        companyName === null ? (
          <span className="text-ink-3">{t("wholeFirm")}</span>
        ) : (
          <Truncated text={companyName} className="max-w-56" />
        ),
    },
    {
      id: "account",
      header: t("columns.account"),
      className: "max-lg:hidden",
      cell: ({ remoteAccountName }) =>
        remoteAccountName && <Truncated text={remoteAccountName} className="max-w-56 text-ink-2" />,
    },
    { id: "status", header: t("columns.status"), cell: (row) => <StateCell connection={row} /> },
    {
      id: "synced",
      header: t("columns.synced"),
      className: "max-md:hidden",
      cell: ({ lastSyncedAt }) => lastSyncedAt && <InstantText instant={lastSyncedAt} />,
    },
    {
      id: "invoices",
      header: t("columns.invoices"),
      align: "end",
      cell: ({ providerId, invoiceCount }) =>
        CATALOG[providerId].capabilities.includes("invoices.list") &&
        t("detail.number", { value: invoiceCount }),
    },
  ];
}

type ServiceCellProps = { connection: ConnectionRow; showCompany: boolean };

/** The service as a link; where there is no room for a column, with its company. */
function ServiceCell({ connection, showCompany }: ServiceCellProps) {
  const firm = useFirmSlug();
  const { id, providerId, companyName } = connection;
  return (
    <RowLink href={`/${firm}/connections/${id}`}>
      <ProviderName providerId={providerId} />
      {showCompany && companyName && (
        <span className="block font-normal text-ink-3 sm:hidden">{companyName}</span>
      )}
    </RowLink>
  );
}

function StateCell({ connection }: { connection: ConnectionRow }) {
  const t = useTranslations("connections");
  const { status, cause, providerId, running } = connection;
  const service = CATALOG[providerId].name;
  const detail =
    status === "needs_attention"
      ? t(`cause.${causeOf(cause)}.what`, { service })
      : running && t("detail.soFar", { seen: running.seen });
  return (
    <span className="flex min-w-0 items-baseline gap-2">
      <ConnectionState connection={connection} />
      {detail && (
        <span title={detail} className="figures max-w-md truncate text-ink-2 max-lg:hidden">
          {detail}
        </span>
      )}
    </span>
  );
}
