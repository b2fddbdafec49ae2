"use client";
import { ArrowDownLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import type { Direction, Kind } from "../invoice";

/** The kind of a document where it is no plain invoice, and an arrow where it came in. */
export function KindBadge({ kind, direction }: { kind: Kind; direction: Direction }) {
  const t = useTranslations("invoiceWords");
  return (
    <>
      {direction === "purchase" && (
        <span title={t("directions.purchase")} className="text-ink-3">
          <ArrowDownLeft aria-hidden size={14} strokeWidth={1.75} />
          <span className="sr-only">{t("directions.purchase")}</span>
        </span>
      )}
      {kind !== "invoice" && <Badge>{t(`kindsShort.${kind}`)}</Badge>}
    </>
  );
}
