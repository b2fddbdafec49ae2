"use client";
import type { RouterOutputs } from "@comptoir/api";
import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/section";
import { CompanyFigures, FIGURE_COLUMNS } from "./company-figures";
import { formatMonth, type Month } from "./month";
import { MonthChooser } from "./month-chooser";

export type MonthFiguresProps = {
  month: Month;
  onMonth: (month: Month) => void;
  /** May still be of the month chosen before, while the new one is on its way. */
  summary: RouterOutputs["home"]["summary"];
};

/** The chosen month of every company. */
export function MonthFigures({ month, onMonth, summary }: MonthFiguresProps) {
  const t = useTranslations("home");
  const locale = useLocale();
  const isOld = summary.month !== month;
  return (
    <Section
      title={t("figures", { month: formatMonth(month, locale, "long") })}
      actions={<MonthChooser month={month} onChange={onMonth} />}
    >
      <p className="-mt-1 mb-3 text-sm text-ink-3">{t("net")}</p>
      <div aria-busy={isOld} className={clsx("transition-opacity duration-150", isOld && "opacity-50")}>
        <div
          aria-hidden
          className={clsx(
            "hidden gap-x-6 border-b border-line pb-1.5 text-xs font-medium text-ink-3 lg:grid",
            FIGURE_COLUMNS,
          )}
        >
          <span>{t("company")}</span>
          <span>{t("sales")}</span>
          <span>{t("purchases")}</span>
          <span>{t("unpaid")}</span>
        </div>
        <ul>
          {summary.companies.map((company) => (
            <li key={company.id} className="border-b border-line py-3.5 last:border-b-0">
              <CompanyFigures company={company} month={summary.month} />
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
