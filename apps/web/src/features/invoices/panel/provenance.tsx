"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { InstantText } from "@/components/date";
import { Fact, Facts } from "@/components/facts";
import { Identifier } from "@/components/identifier";
import { Unknown } from "@/components/unknown";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import type { InvoiceDetail } from "../invoice";

/** From where each value on the screen comes. */
export function Provenance({ invoice }: { invoice: InvoiceDetail }) {
  const t = useTranslations("invoices.panel.provenance");
  const firm = useFirmSlug();
  return (
    <Facts>
      <Fact label={t("connection")}>
        <Link href={`/${firm}/connections/${invoice.connectionId}`} className="text-accent hover:underline">
          {t("providerOf", { provider: CATALOG[invoice.providerId].name, company: invoice.companyName })}
        </Link>
      </Fact>
      <Fact label={t("resource")}>
        <span className="font-mono text-[0.92em]">{invoice.resource}</span>
      </Fact>
      <Fact label={t("externalId")}>
        <Identifier value={invoice.externalId} copy />
      </Fact>
      <Fact label={t("providerStatus")}>{invoice.providerStatus ?? <Unknown />}</Fact>
      <Fact label={t("fetchedAt")}>
        <InstantText instant={invoice.fetchedAt} />
      </Fact>
    </Facts>
  );
}
