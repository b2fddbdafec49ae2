"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Truncated } from "@/components/truncated";
import { useTRPC } from "@/features/data/trpc";
import type { Access } from "./access";

/** Which companies a seat sees, by name where they are few. */
export function SeenCompanies({ access }: { access: Access }) {
  const t = useTranslations("members");
  const trpc = useTRPC();
  const me = useQuery(trpc.me.context.queryOptions());
  if (access.companyAccess === "all") return <span className="text-ink-2">{t("allCompanies")}</span>;
  const names = (me.data?.companies ?? [])
    .filter(({ id }) => access.companyIds.includes(id))
    .map(({ name }) => name)
    .join(", ");
  return (
    <Truncated
      text={names || t("companies", { count: access.companyIds.length })}
      className="max-w-80 text-ink-2"
    />
  );
}
