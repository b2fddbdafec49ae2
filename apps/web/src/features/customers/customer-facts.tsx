"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { Fact, Facts } from "@/components/facts";
import { Identifier } from "@/components/identifier";
import { Unknown } from "@/components/unknown";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { Address } from "./address";
import type { CustomerDetail } from "./customer";

/** Who the customer is, and from where we know it. */
export function CustomerFacts({ customer }: { customer: CustomerDetail }) {
  const t = useTranslations("customers.panel");
  const firm = useFirmSlug();
  return (
    <Facts>
      <Fact label={t("taxId")}>
        {customer.taxId ? <Identifier value={customer.taxId} copy /> : <Unknown />}
      </Fact>
      <Fact label={t("code")}>{customer.code ?? <Unknown />}</Fact>
      <Fact label={t("address")}>
        <Address address={customer} />
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
