"use client";
import { Plus } from "lucide-react";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/button-class";
import { useFirmSlug } from "@/features/data/use-firm-slug";

export type ConnectLinkProps = { companyId: string | null; isPrimary?: boolean };

/** Leads to the form of a new connection, with the company chosen where there is one. */
export function ConnectLink({ companyId, isPrimary = true }: ConnectLinkProps) {
  const t = useTranslations("connections");
  const firm = useFirmSlug();
  const query = companyId ? `?company=${companyId}` : "";
  return (
    <Link
      href={`/${firm}/connections/new${query}`}
      className={isPrimary ? buttonClass("primary") : buttonClass("secondary", "sm")}
    >
      <Plus aria-hidden size={15} strokeWidth={1.75} />
      {t("new")}
    </Link>
  );
}
