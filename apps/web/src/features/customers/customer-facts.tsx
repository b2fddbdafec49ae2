"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Fact, Facts } from "@/components/facts";
import { Identifier } from "@/components/identifier";
import { Unknown } from "@/components/unknown";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { addressLines } from "@/features/invoices/panel/address-lines";
import type { CustomerDetail } from "./customer";

/** Who the customer is, and from where we know it. */
export function CustomerFacts({ customer }: { customer: CustomerDetail }) {
  const t = useTranslations("customers.panel");
  const firm = useFirmSlug();
  const address = addressLines(customer);
  return (
    <Facts>
      <Fact label={t("taxId")}>
        {customer.taxId ? <Identifier value={customer.taxId} copy /> : <Unknown />}
      </Fact>
      <Fact label={t("code")}>{customer.code ?? <Unknown />}</Fact>
      <Fact label={t("address")}>
        {address.length > 0 ? (
          <span className="py-1 whitespace-pre-line">{address.join("\n")}</span>
        ) : (
          <Unknown />
        )}
      </Fact>
      <Fact label={t("email")}>{customer.email ?? <Unknown />}</Fact>
      {customer.phone && <Fact label={t("phone")}>{customer.phone}</Fact>}
      <Fact label={t("connection")}>
        <Link href={`/${firm}/connections/${customer.connectionId}`} className="text-accent hover:underline">
          {t("providerOf", { provider: CATALOG[customer.providerId].name, company: customer.companyName })}
        </Link>
      </Fact>
      <Fact label={t("externalId")}>
        <Identifier value={customer.externalId} copy />
      </Fact>
    </Facts>
  );
}
