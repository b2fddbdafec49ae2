"use client";
import { useTranslations } from "next-intl";
import { DayText } from "@/components/date";
import { Fact, Facts } from "@/components/facts";
import type { InvoiceDetail } from "../invoice";

/** When it was issued and when it is due. */
export function Dates({ invoice }: { invoice: InvoiceDetail }) {
  const t = useTranslations("invoices.columns");
  return (
    <Facts>
      <Fact label={t("issuedOn")}>
        <DayText day={invoice.issuedOn} />
      </Fact>
      <Fact label={t("dueOn")}>
        <DayText day={invoice.dueOn} />
      </Fact>
    </Facts>
  );
}
