"use client";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/button-class";
import { DayText } from "@/components/date";
import { Money } from "@/components/money";
import { type PlainColumn, PlainTable } from "@/components/plain-table";
import { RowLink } from "@/components/row-link";
import { Section } from "@/components/section";
import { Skeleton } from "@/components/skeleton";
import { useTRPC } from "@/features/data/trpc";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { Failure } from "@/features/errors/failure";
import type { InvoiceRow } from "@/features/invoices/invoice";
import { invoiceHref, invoicesOfCustomerHref } from "@/features/invoices/invoice-href";
import { InvoiceState } from "@/features/invoices/words/invoice-state";
import type { CustomerDetail } from "./customer";

/** The panel shows the newest; the list of invoices shows all. */
const NEWEST = 20;

/** The customer's newest invoices; a press opens one in the list of invoices. */
export function CustomerInvoices({ customer }: { customer: CustomerDetail }) {
  const t = useTranslations("customers.panel");
  const trpc = useTRPC();
  const firm = useFirmSlug();
  const invoices = useQuery(
    trpc.invoices.list.queryOptions({
      companyId: customer.companyId,
      filter: {
        partyId: customer.id,
        // a customer and a supplier of one account may have the same id there
        direction: customer.role === "customer" ? "sale" : "purchase",
      },
      limit: NEWEST,
    }),
  );
  const columns = useColumns(firm);
  return (
    <Section
      title={t("invoices")}
      detail={customer.invoiceCount > 0 ? t("invoiceCount", { count: customer.invoiceCount }) : undefined}
      actions={
        customer.invoiceCount > 0 && (
          <Link href={invoicesOfCustomerHref(firm, customer)} className={buttonClass("quiet", "sm")}>
            {t("allInvoices")}
          </Link>
        )
      }
    >
      {invoices.isPending && <Skeleton className="h-24 w-full" />}
      {invoices.error && <Failure error={invoices.error} onRetry={() => void invoices.refetch()} />}
      {invoices.data?.rows.length === 0 && (
        <p className="text-base text-ink-2">
          {t(customer.role === "customer" ? "noInvoices" : "noPurchases")}
        </p>
      )}
      {invoices.data && invoices.data.rows.length > 0 && (
        <div className="-mx-4">
          <PlainTable
            label={t("invoices")}
            columns={columns}
            rows={invoices.data.rows}
            rowId={(row) => row.id}
          />
        </div>
      )}
    </Section>
  );
}

function useColumns(firm: string): readonly PlainColumn<InvoiceRow>[] {
  const t = useTranslations("invoices");
  return [
    {
      id: "issuedOn",
      header: t("columns.issuedOn"),
      className: "max-sm:hidden",
      cell: (row) => <DayText day={row.issuedOn} />,
    },
    {
      id: "number",
      header: t("columns.number"),
      cell: (row) => (
        <RowLink href={invoiceHref(firm, row.id)}>
          <span className="figures whitespace-nowrap">{row.number ?? t("panel.noNumber")}</span>
          <span className="block text-xs font-normal text-ink-3 sm:hidden">
            <DayText day={row.issuedOn} />
          </span>
        </RowLink>
      ),
    },
    { id: "state", header: t("columns.state"), cell: (row) => <InvoiceState row={row} /> },
    {
      id: "gross",
      header: t("columns.gross"),
      align: "end",
      cell: (row) => <Money amount={row.gross} currency={row.currency} />,
    },
  ];
}
