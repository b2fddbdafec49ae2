"use client";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { invoiceHref } from "@/features/invoices/invoice-href";
import type { DocumentRow } from "./document";

/** The invoice that the document became. The keyboard reaches it in the panel: the list is one tab stop. */
export function InvoiceCell({ row }: { row: DocumentRow }) {
  const t = useTranslations("documents");
  const firm = useFirmSlug();
  if (row.invoiceId === null) return null;
  return (
    <Link
      href={invoiceHref(firm, row.invoiceId)}
      tabIndex={-1}
      onClick={(event) => event.stopPropagation()}
      className="figures text-accent hover:underline"
    >
      {row.invoiceNumber ?? t("withoutNumber")}
    </Link>
  );
}
