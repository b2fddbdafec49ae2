"use client";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { Fact, Facts } from "@/components/facts";
import { Identifier } from "@/components/identifier";
import { Unknown } from "@/components/unknown";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { Address } from "@/features/customers/address";
import { customerHref } from "@/features/customers/customer-href";
import type { InvoiceDetail } from "../invoice";

/** The other side as printed on the document. */
export function Party({ invoice }: { invoice: InvoiceDetail }) {
  const t = useTranslations("invoices.panel.party");
  const firm = useFirmSlug();
  const name = invoice.party?.name ?? invoice.partyName;
  const taxId = invoice.party?.taxId ?? invoice.partyTaxId;
  return (
    <Facts>
      <Fact label={t("name")}>
        {invoice.partyId && invoice.direction === "sale" ? (
          <Link
            href={customerHref(firm, invoice.partyId, invoice.companyId)}
            className="truncate text-accent hover:underline"
          >
            {name}
          </Link>
        ) : (
          (name ?? <Unknown />)
        )}
      </Fact>
      <Fact label={t("taxId")}>{taxId ? <Identifier value={taxId} copy /> : <Unknown />}</Fact>
      <Fact label={t("address")}>
        <Address address={invoice.party} />
      </Fact>
      {invoice.party?.email && <Fact label={t("email")}>{invoice.party.email}</Fact>}
    </Facts>
  );
}
