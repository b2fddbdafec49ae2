"use client";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import { Truncated } from "@/components/truncated";
import type { CustomerRow } from "./customer";

/** The name, and a word where the provider no longer uses or has it. */
export function NameCell({ row }: { row: Pick<CustomerRow, "name" | "active" | "deletedAtProvider"> }) {
  const t = useTranslations("customers");
  return (
    <span className="flex min-w-0 items-center gap-2">
      <Truncated text={row.name} className="font-medium" />
      {row.deletedAtProvider ? <Badge>{t("deleted")}</Badge> : !row.active && <Badge>{t("inactive")}</Badge>}
    </span>
  );
}
