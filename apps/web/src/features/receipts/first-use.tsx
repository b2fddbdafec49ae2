"use client";
import { HandCoins } from "lucide-react";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/button-class";
import { EmptyState } from "@/components/empty-state";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { useCompany } from "@/features/shell/use-company";
import { editedHref } from "@/features/invoices/invoice-href";

/** No receipt at all: one is recorded from the invoice that it pays. */
export function FirstUse() {
  const t = useTranslations("receipts.empty");
  const firm = useFirmSlug();
  const [companyId] = useCompany();
  return (
    <EmptyState
      icon={HandCoins}
      title={t("title")}
      action={
        <Link href={editedHref(firm, null, companyId)} className={buttonClass("secondary")}>
          {t("action")}
        </Link>
      }
    >
      {t("text")}
    </EmptyState>
  );
}
