"use client";
import { ArrowDownLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import type { Direction, Kind } from "../invoice";
import { KIND_ICONS } from "./kind-icons";

/**
 * The kind of a document where it is no plain invoice, as a word where its container has room and as a mark elsewhere;
 * and an arrow where it came in.
 */
export function KindBadge({ kind, direction }: { kind: Kind; direction: Direction }) {
  const t = useTranslations("invoiceWords");
  const Mark = KIND_ICONS[kind];
  return (
    <>
      {direction === "purchase" && (
        <span title={t("directions.purchase")} className="shrink-0 text-ink-3">
          <ArrowDownLeft aria-hidden size={14} strokeWidth={1.75} />
          <span className="sr-only">{t("directions.purchase")}</span>
        </span>
      )}
      {kind !== "invoice" && (
        <span title={t(`kinds.${kind}`)} className="shrink-0">
          <Mark aria-hidden size={14} strokeWidth={1.75} className="text-ink-2 @min-[10.5rem]:hidden" />
          <span className="sr-only @min-[10.5rem]:not-sr-only">
            <Badge>{t(`kindsShort.${kind}`)}</Badge>
          </span>
        </span>
      )}
    </>
  );
}
