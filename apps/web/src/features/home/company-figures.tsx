"use client";
import type { RouterOutputs } from "@comptoir/api";
import { clsx } from "clsx";
import { Link } from "@/components/link";
import { useLocale, useTranslations } from "next-intl";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { rangeOf } from "./bars";
import { FigureBlock } from "./figure-block";
import { formatMonth } from "./month";
import { MonthBars } from "./month-bars";
import { MonthNumbers } from "./month-numbers";

export type CompanyMonthFigures = RouterOutputs["home"]["summary"]["companies"][number];

export type CompanyFiguresProps = { company: CompanyMonthFigures; month: string; isNamed?: boolean };

/** The columns of the figures on wide screens, shared with the header above them. */
export const FIGURE_COLUMNS = "lg:grid-cols-[minmax(9rem,1.1fr)_repeat(3,minmax(9rem,1fr))_1.75rem]";

/** One company's month: sales, purchases and what is unpaid per currency, with the six months up to it. */
export function CompanyFigures({ company, month, isNamed = true }: CompanyFiguresProps) {
  const t = useTranslations("home");
  const figures = inOrder(company);
  const columns = isNamed ? FIGURE_COLUMNS : "lg:grid-cols-[repeat(3,minmax(9rem,14rem))_1.75rem]";
  return (
    <div className={clsx("grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3", columns)}>
      {isNamed && <CompanyName company={company} />}
      <Series company={company} month={month} series="sales" figures={figures} isNamedAbove={isNamed} />
      <div className="flex flex-col gap-3 sm:contents">
        <Series company={company} month={month} series="purchases" figures={figures} isNamedAbove={isNamed} />
        <FigureBlock
          label={t("unpaid")}
          isNamedAbove={isNamed}
          amounts={figures.map(({ currency, open, openUnknown, sales }) => ({
            currency,
            amount: open,
            unknown: openUnknown,
            of: sales.count,
          }))}
        />
      </div>
      <div className={clsx("self-start", isNamed && "max-lg:hidden")}>
        <MonthNumbers company={company} />
      </div>
    </div>
  );
}

function CompanyName({ company }: { company: CompanyMonthFigures }) {
  const firm = useFirmSlug();
  return (
    <div className="col-span-full flex min-w-0 items-start justify-between gap-2 lg:col-span-1">
      <p className="min-w-0">
        <Link href={`/${firm}/companies/${company.id}`} className="font-medium hover:underline">
          {company.name}
        </Link>
        <span className="ml-2 text-xs text-ink-3">{company.country}</span>
      </p>
      <div className="-my-1 lg:hidden">
        <MonthNumbers company={company} />
      </div>
    </div>
  );
}

type SeriesProps = {
  company: CompanyMonthFigures;
  month: string;
  series: "sales" | "purchases";
  figures: CompanyMonthFigures["figures"];
  isNamedAbove: boolean;
};

function Series({ company, month, series, figures, isNamedAbove }: SeriesProps) {
  const t = useTranslations("home");
  const locale = useLocale();
  const { months, currency, name } = company;
  const label = t("chart", {
    series: t(series),
    company: name,
    month: formatMonth(month, locale, "long"),
    currency,
  });
  const hasAny = months.some((entry) => Number(entry[series]) !== 0);
  return (
    <FigureBlock
      label={t(series)}
      isNamedAbove={isNamedAbove}
      amounts={figures.map((figure) => ({
        currency: figure.currency,
        amount: figure[series].gross,
        count: figure[series].count,
        unknown: figure[series].unknown,
        of: figure[series].count,
      }))}
    >
      {hasAny && (
        <MonthBars
          label={label}
          values={months.map((entry) => ({ month: entry.month, amount: entry[series] }))}
          currency={currency}
          range={rangeOf(months.flatMap(({ sales, purchases }) => [sales, purchases]))}
        />
      )}
    </FigureBlock>
  );
}

/** The company's own currency first, also when nothing was invoiced in it. */
function inOrder({ figures, currency }: CompanyMonthFigures): CompanyMonthFigures["figures"] {
  const nothing = { count: 0, net: "0", gross: "0", unknown: 0 };
  const own = figures.find((entry) => entry.currency === currency);
  const others = figures.filter((entry) => entry.currency !== currency);
  return [own ?? { currency, sales: nothing, purchases: nothing, open: "0", openUnknown: 0 }, ...others];
}
