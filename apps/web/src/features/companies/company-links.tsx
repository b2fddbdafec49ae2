"use client";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/button-class";
import { useFirmSlug } from "@/features/data/use-firm-slug";

const PLACES = ["invoices", "customers", "collectors", "documents"] as const;

/** The lists of the firm, narrowed to this company. */
export function CompanyLinks({ companyId }: { companyId: string }) {
  const t = useTranslations("companies.detail");
  const firm = useFirmSlug();
  return (
    <nav aria-label={t("showAll")} className="-mx-2 flex flex-wrap gap-x-1">
      {PLACES.map((place) => (
        <Link
          key={place}
          href={`/${firm}/${place}?company=${companyId}`}
          className={`${buttonClass("quiet", "sm")} px-2!`}
        >
          {t(place)}
        </Link>
      ))}
    </nav>
  );
}
