"use client";
import type { RouterOutputs } from "@comptoir/api";
import { useTranslations } from "next-intl";
import { Identifier } from "@/components/identifier";
import { type PlainColumn, PlainTable } from "@/components/plain-table";
import { RowLink } from "@/components/row-link";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { ConnectionBadges } from "./connection-badges";
import { CountryName } from "./country-name";

type Company = RouterOutputs["companies"]["list"][number];

/** The firm's clients, with the state of their connections. */
export function CompanyTable({ companies }: { companies: readonly Company[] }) {
  const t = useTranslations("companies");
  return (
    <PlainTable label={t("title")} columns={useColumns()} rows={companies} rowId={(company) => company.id} />
  );
}

function useColumns(): PlainColumn<Company>[] {
  const t = useTranslations("companies");
  const firm = useFirmSlug();
  return [
    {
      id: "name",
      header: t("columns.name"),
      cell: ({ id, name }) => <RowLink href={`/${firm}/companies/${id}`}>{name}</RowLink>,
    },
    {
      id: "country",
      header: t("columns.country"),
      className: "max-sm:hidden",
      cell: ({ country }) => <CountryName code={country} />,
    },
    {
      id: "taxId",
      header: t("columns.taxId"),
      className: "max-md:hidden",
      cell: ({ taxId }) => taxId && <Identifier value={taxId} />,
    },
    {
      id: "connections",
      header: t("columns.connections"),
      cell: ({ connections }) => <ConnectionBadges connections={connections} />,
    },
    {
      id: "invoices",
      header: t("columns.invoices"),
      align: "end",
      cell: ({ invoiceCount }) => t("number", { value: invoiceCount }),
    },
  ];
}
