"use client";
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { useTRPC } from "@/features/data/trpc";

/** Opens the dialog for a new company; for others than owners it says why not. */
export function AddCompanyButton({ onPress }: { onPress: () => void }) {
  const t = useTranslations("companies");
  const trpc = useTRPC();
  const me = useQuery(trpc.me.context.queryOptions());
  return (
    <Button
      variant="primary"
      icon={Plus}
      disabledReason={me.data && me.data.role !== "owner" ? t("onlyOwners") : undefined}
      onClick={onPress}
    >
      {t("add")}
    </Button>
  );
}
