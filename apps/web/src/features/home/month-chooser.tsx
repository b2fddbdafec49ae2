"use client";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/icon-button";
import { Select } from "@/components/select";
import { formatMonth, type Month, monthOf, shiftMonth } from "./month";

/** How far back the list goes; the arrows go further. */
const LISTED = 36;

export type MonthChooserProps = { month: Month; onChange: (month: Month) => void };

/** The month of the figures: one step at a time, or by name. Not beyond this month. */
export function MonthChooser({ month, onChange }: MonthChooserProps) {
  const t = useTranslations("home");
  const locale = useLocale();
  const [now] = useState(() => monthOf(new Date()));
  const listed = Array.from({ length: LISTED }, (_, back) => shiftMonth(now, -back));
  const months = listed.includes(month) ? listed : [...listed, month];
  return (
    <div className="flex items-center gap-1">
      <IconButton
        size="sm"
        icon={ChevronLeft}
        label={t("previousMonth")}
        onClick={() => onChange(shiftMonth(month, -1))}
      />
      <Select
        aria-label={t("month")}
        options={months.map((value) => ({ value, label: formatMonth(value, locale, "long") }))}
        value={month}
        onChange={onChange}
        className="w-44"
      />
      <IconButton
        size="sm"
        icon={ChevronRight}
        label={t("nextMonth")}
        disabled={month >= now}
        onClick={() => onChange(shiftMonth(month, 1))}
      />
    </div>
  );
}
