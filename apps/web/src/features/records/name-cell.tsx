"use client";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import { Truncated } from "@/components/truncated";

export type NamedRecord = { name: string; active: boolean; deletedAtProvider: boolean };

/** The name, and a word where the provider no longer uses or has it. */
export function NameCell({ row }: { row: NamedRecord }) {
  const t = useTranslations("customers");
  return (
    <span className="flex min-w-0 items-center gap-2">
      <Truncated text={row.name} className="font-medium" />
      {row.deletedAtProvider ? <Badge>{t("deleted")}</Badge> : !row.active && <Badge>{t("inactive")}</Badge>}
    </span>
  );
}
