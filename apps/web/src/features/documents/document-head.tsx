"use client";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { InstantText } from "@/components/date";
import { Notice } from "@/components/notice";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { invoiceHref } from "@/features/invoices/invoice-href";
import type { DocumentRow } from "./document";
import { reasonWord } from "./reason";
import { SendButton } from "./sending/send-button";
import { SentNotice } from "./sending/sent-notice";

/** From whom, for whom, when, the invoice that it became, and where it was sent. */
export function DocumentHead({ row }: { row: DocumentRow }) {
  const t = useTranslations("documents");
  const firm = useFirmSlug();
  return (
    <div className="shrink-0 px-4 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="min-w-0 truncate text-base font-medium">
          {row.collectorName ?? (row.isUploaded && t("uploaded"))}
        </span>
        {row.invoiceId && (
          <Link href={invoiceHref(firm, row.invoiceId)} className="text-base text-accent hover:underline">
            {row.invoiceNumber ? t("toInvoice", { number: row.invoiceNumber }) : t("toInvoiceWithoutNumber")}
          </Link>
        )}
      </div>
      <p className="text-sm text-ink-2">
        {row.companyName && <>{row.companyName} · </>}
        <InstantText instant={row.receivedAt} />
      </p>
      {row.status === "stored" && (
        <div className="mt-2 flex flex-col items-start gap-2">
          <SendButton row={row} />
          {row.sending && <SentNotice sending={row.sending} />}
        </div>
      )}
      {row.status === "quarantined" && (
        <div className="mt-2">
          <Notice tone="warning">{t(`reasons.${reasonWord(row.reason)}`)}</Notice>
        </div>
      )}
    </div>
  );
}
