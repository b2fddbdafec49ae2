"use client";
import { useTranslations } from "next-intl";
import type { InvoiceRow } from "../invoice";

/** "Invoice 2026-0042"; a draft has no number yet. */
export function PanelTitle({ row }: { row: InvoiceRow }) {
  const t = useTranslations("invoiceWords");
  const panel = useTranslations("invoices.panel");
  const kind = t(`kinds.${row.kind}`);
  if (row.number === null) return <>{row.lifecycle === "draft" ? panel("draftTitle", { kind }) : kind}</>;
  return (
    <>
      <span className="font-normal text-ink-2">{kind}</span> <span className="figures">{row.number}</span>
    </>
  );
}
