"use client";
import { useTranslations } from "next-intl";
import { TextArea } from "@/components/text-area";
import { controlId } from "./editor-place";
import { LineCell } from "./line-cell";
import type { LineEditorProps } from "./line-editor";
import { lineField } from "./read-form";

/** A line of words alone, or one where the provider writes a subtotal. */
export function TextLine({ line, problemAt, onChange }: LineEditorProps) {
  const t = useTranslations("invoices.editor");
  const field = lineField(line, "description");
  return (
    <LineCell
      label={line.kind === "subtotal" ? t("subtotal") : t("columns.text")}
      problem={problemAt(field)}
      className="col-span-full lg:col-span-7"
    >
      <TextArea
        id={controlId(field)}
        rows={1}
        maxLength={4000}
        value={line.description}
        placeholder={line.kind === "subtotal" ? t("subtotal") : t("textPlaceholder")}
        onChange={(description) => onChange({ description })}
      />
    </LineCell>
  );
}
