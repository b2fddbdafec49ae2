"use client";
import { Table2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog } from "@/components/dialog";
import { IconButton } from "@/components/icon-button";
import { MoneyCell } from "@/components/money";
import { PlainTable } from "@/components/plain-table";
import type { CompanyMonthFigures } from "./company-figures";
import { formatMonth } from "./month";

/** The figures behind the bars, as a table one key away. */
export function MonthNumbers({ company }: { company: CompanyMonthFigures }) {
  const t = useTranslations("home");
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const { name, currency, months } = company;
  const amount = (series: "sales" | "purchases") => ({
    id: series,
    header: `${t(series)} (${currency})`,
    align: "end" as const,
    cell: (row: (typeof months)[number]) => <MoneyCell amount={row[series]} currency={currency} />,
  });
  return (
    <>
      <IconButton
        size="sm"
        icon={Table2}
        label={t("numbersOf", { company: name })}
        onClick={() => setOpen(true)}
      />
      <Dialog
        open={isOpen}
        onOpenChange={setOpen}
        title={t("numbersOf", { company: name })}
        description={t("net")}
      >
        <div className="-mx-5 -mb-4">
          <PlainTable
            label={t("numbers")}
            rows={months}
            rowId={({ month }) => month}
            columns={[
              {
                id: "month",
                header: t("monthColumn"),
                cell: ({ month }) => formatMonth(month, locale, "long"),
              },
              amount("sales"),
              amount("purchases"),
            ]}
          />
        </div>
      </Dialog>
    </>
  );
}
