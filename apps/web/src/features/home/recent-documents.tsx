"use client";
import type { RouterOutputs } from "@comptoir/api";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/button-class";
import { InstantText } from "@/components/date";
import { Section } from "@/components/section";
import { Truncated } from "@/components/truncated";
import { invoiceHref } from "@/features/invoices/invoice-href";
import { useFirmSlug } from "@/features/data/use-firm-slug";

type RecentDocument = RouterOutputs["home"]["summary"]["recentDocuments"][number];

/** The documents that arrived last; each leads to its invoice, or opens as a file. */
export function RecentDocuments({ documents }: { documents: readonly RecentDocument[] }) {
  const t = useTranslations("home");
  const firm = useFirmSlug();
  return (
    <Section
      title={t("recent")}
      actions={
        documents.length > 0 && (
          <Link href={`/${firm}/documents`} className={`${buttonClass("quiet", "sm")} -mr-2.5`}>
            {t("allDocuments")}
          </Link>
        )
      }
    >
      {documents.length === 0 ? (
        <p className="text-ink-2">{t("recentEmpty")}</p>
      ) : (
        <ul>
          {documents.map(({ id, fileName, companyName, receivedAt, invoiceId }) => (
            <li
              key={id}
              className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2 last:border-b-0"
            >
              <Link
                href={invoiceId ? invoiceHref(firm, invoiceId) : `/${firm}/documents`}
                className="min-w-0 flex-1 basis-48 font-medium hover:underline"
              >
                <Truncated text={fileName} />
              </Link>
              <span className="text-sm text-ink-2">{companyName}</span>
              <span className="text-sm text-ink-3">
                <InstantText instant={receivedAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
