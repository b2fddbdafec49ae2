"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/features/data/trpc";
import type { Supplier } from "./overview";
import { useCollectorSentence } from "./use-collector-sentence";

/** Asks for a collect now, and says that it started or why not. */
export function useCollect(supplier: Supplier, onStarted: () => void) {
  const t = useTranslations("collectors.actions");
  const sentence = useCollectorSentence();
  const toast = useToast();
  const trpc = useTRPC();
  const { mutate, isPending } = useMutation(
    trpc.collectors.collect.mutationOptions({
      onSuccess: () => {
        toast.show({ title: t("collecting", { supplier: supplier.collectorName }), tone: "info" });
        onStarted();
      },
      onError: (error) =>
        toast.show({
          title: t("notCollecting", { supplier: supplier.collectorName }),
          description: sentence(error),
          tone: "danger",
        }),
    }),
  );
  return { start: () => mutate({ credentialId: supplier.id }), isPending };
}
