"use client";
import { useTranslations } from "next-intl";
import { ErrorSummary } from "@/components/error-summary";
import { controlId } from "./editor-place";
import type { DocumentProblem } from "./read-form";

const NAMES = ["party", "issuedOn", "discount"] as const;
const COLUMNS = ["description", "quantity", "unitPrice", "discount", "tax"] as const;

export type ProblemSummaryProps = { problems: readonly DocumentProblem[]; attempt: number };

/** All that is wrong with a document, in the order of its fields. */
export function ProblemSummary({ problems, attempt }: ProblemSummaryProps) {
  const t = useTranslations("invoices.editor");
  const fieldLabel = (name: string) => {
    const field = NAMES.find((one) => one === name);
    return field ? t(`fields.${field}`) : t("lines");
  };
  const columnLabel = (name: string) => {
    const column = COLUMNS.find((one) => one === name);
    return column ? t(`columns.${column}`) : t("lines");
  };
  return (
    <ErrorSummary
      attempt={attempt}
      controlId={controlId}
      problems={problems.map(({ field, name, line, code }) => ({
        field,
        label: line === null ? fieldLabel(name) : `${t("line", { position: line })}, ${columnLabel(name)}`,
        text: t(`problems.${code}`),
      }))}
    />
  );
}
