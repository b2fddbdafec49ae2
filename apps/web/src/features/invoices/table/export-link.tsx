"use client";
import { FileDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { buttonClass } from "@/components/button-class";
import { Tooltip } from "@/components/tooltip";
import { usePageKey } from "@/components/use-page-key";

/** Downloads the view as CSV; `e` does it from anywhere on the page. */
export function ExportLink({ href }: { href: string }) {
  const t = useTranslations("invoices");
  const link = useRef<HTMLAnchorElement>(null);
  usePageKey("e", () => link.current?.click());
  return (
    <Tooltip label={t("exportHint")} shortcut="E">
      <a ref={link} href={href} download aria-keyshortcuts="e" className={buttonClass("secondary")}>
        <FileDown aria-hidden size={15} strokeWidth={1.75} />
        <span className="max-sm:sr-only">{t("export")}</span>
      </a>
    </Tooltip>
  );
}
