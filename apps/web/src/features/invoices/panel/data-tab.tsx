"use client";
import { useTranslations } from "next-intl";
import { Section } from "@/components/section";
import type { InvoiceDetail } from "../invoice";
import { Amounts } from "./amounts";
import { Dates } from "./dates";
import { Lines } from "./lines";
import { OperationList } from "@/features/operations/operation-list";
import { Party } from "./party";
import { Provenance } from "./provenance";
import { Related } from "./related";

export type DataTabProps = { invoice: InvoiceDetail; onOpen: (invoiceId: string) => void };

/** Everything that is known of an invoice, and where it comes from. */
export function DataTab({ invoice, onOpen }: DataTabProps) {
  const t = useTranslations("invoices.panel.sections");
  return (
    <div className="space-y-6 px-4 pt-3 pb-8">
      <Section title={t("lines")}>
        <Lines lines={invoice.lines} currency={invoice.currency} />
        <Amounts invoice={invoice} />
      </Section>
      <Section title={t(invoice.direction === "sale" ? "customer" : "supplier")}>
        <Party invoice={invoice} />
      </Section>
      <Section title={t("dates")}>
        <Dates invoice={invoice} />
      </Section>
      {invoice.related.length > 0 && (
        <Section title={t("related")}>
          <Related related={invoice.related} onOpen={onOpen} />
        </Section>
      )}
      {invoice.operations.length > 0 && (
        <Section title={t("operations")}>
          <OperationList operations={invoice.operations} />
        </Section>
      )}
      <Section title={t("provenance")}>
        <Provenance invoice={invoice} />
      </Section>
    </div>
  );
}
