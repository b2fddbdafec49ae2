"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/features/data/trpc";
import { refusalOf } from "@/features/data/refusal";
import { useSentence } from "@/features/errors/use-sentence";
import type { InvoiceDetail } from "../invoice";
import { isFinalizeRefusal } from "./refusals";

/** Orders the finalization. The notice in the panel follows it; only a refusal to begin is told here. */
export function useFinalize(invoice: InvoiceDetail, onOrdered: (operationId: string) => void) {
  const t = useTranslations("invoices.finalize");
  const trpc = useTRPC();
  const client = useQueryClient();
  const toast = useToast();
  const sentence = useSentence();
  const provider = CATALOG[invoice.providerId].name;
  return useMutation(
    trpc.invoices.finalize.mutationOptions({
      onSuccess: ({ id }) => onOrdered(id),
      onError: (error) => {
        const { reason } = refusalOf(error);
        const description = isFinalizeRefusal(reason)
          ? t(`refusals.${reason}`, { provider })
          : sentence(error);
        toast.show({ title: t("notBegun"), description, tone: "danger" });
      },
      onSettled: () => client.invalidateQueries({ queryKey: trpc.invoices.pathKey() }),
    }),
  );
}
