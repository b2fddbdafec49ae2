"use client";
import { CATALOG, type ProviderId } from "@comptoir/providers/catalog";
import { useLocale, useTranslations } from "next-intl";
import { ErrorSummary } from "@/components/error-summary";
import { controlIdOf } from "./credential-fields";
import type { FieldProblem } from "./field-problems";

export type FieldSummaryProps = {
  providerId: ProviderId;
  problems: Readonly<Record<string, FieldProblem>>;
  isCompanyMissing?: boolean;
  attempt: number;
};

/** All that is wrong with a connection's form, in the order of its fields. */
export function FieldSummary({ providerId, problems, isCompanyMissing, attempt }: FieldSummaryProps) {
  const t = useTranslations("connections.form");
  const locale = useLocale();
  const company = isCompanyMissing
    ? [{ field: "company", label: t("company"), text: t("companyMissing") }]
    : [];
  const fields = CATALOG[providerId].fields.flatMap(({ name, label }) => {
    const problem = problems[name];
    return problem ? [{ field: name, label: label[locale], text: t(problem) }] : [];
  });
  return <ErrorSummary problems={[...company, ...fields]} attempt={attempt} controlId={controlIdOf} />;
}
