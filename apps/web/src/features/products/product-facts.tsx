"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { Fact, Facts } from "@/components/facts";
import { Identifier } from "@/components/identifier";
import { Money } from "@/components/money";
import { Unknown } from "@/components/unknown";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import type { ProductRow } from "./product";
import { RateText } from "./rate-text";

/** What the product is, what it costs, and from where we know it. */
export function ProductFacts({ product }: { product: ProductRow }) {
  const t = useTranslations("products");
  const firm = useFirmSlug();
  return (
    <Facts>
      <Fact label={t("columns.price")}>
        <Money amount={product.unitPrice} currency={product.currency} mostDigits={6} />
        {product.unitPrice !== null && (
          <span className="ml-2 text-sm text-ink-2">
            {t(product.priceIncludesTax ? "priceIncludesTax" : "priceWithoutTax")}
          </span>
        )}
      </Fact>
      <Fact label={t("columns.taxRate")}>
        <RateText rate={product.taxRate} />
      </Fact>
      <Fact label={t("columns.unit")}>{product.unit ?? <Unknown />}</Fact>
      <Fact label={t("form.kind")}>{t(`form.kinds.${product.kind}`)}</Fact>
      <Fact label={t("columns.code")}>{product.code ?? <Unknown />}</Fact>
      <Fact label={t("columns.family")}>{product.family ?? <Unknown />}</Fact>
      {product.description && (
        <Fact label={t("form.description")}>
          <span className="py-1 whitespace-pre-line">{product.description}</span>
        </Fact>
      )}
      <Fact label={t("connection")}>
        <Link href={`/${firm}/connections/${product.connectionId}`} className="text-accent hover:underline">
          {t("providerOf", { provider: CATALOG[product.providerId].name, company: product.companyName })}
        </Link>
      </Fact>
      <Fact label={t("externalId")}>
        <Identifier value={product.externalId} copy />
      </Fact>
    </Facts>
  );
}
