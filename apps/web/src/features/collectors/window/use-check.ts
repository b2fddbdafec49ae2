"use client";
import type { RouterOutputs } from "@comptoir/api";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/features/data/trpc";
import { useCollectorSentence } from "../use-collector-sentence";
import type { Wish } from "./wish";

type Closed = RouterOutputs["collectors"]["closeWindow"];

/** Asks what came of a window, and lets what was entered anew take the place of what the supplier refuses. */
export function useCheck({ refused }: Wish, onChecked: (closed: Closed) => void) {
  const trpc = useTRPC();
  const replace = useReplace();
  return useMutation(
    trpc.collectors.closeWindow.mutationOptions({
      onSuccess: async (closed) => {
        const successor = closed.added.find(({ collectorId }) => collectorId === refused?.collectorId);
        if (refused && successor) await replace({ credentialId: refused.id, byCredentialId: successor.id });
        onChecked(closed);
      },
    }),
  );
}

/** What stays undone is told: both accounts then stand in the list. */
function useReplace() {
  const t = useTranslations("collectors.window");
  const sentence = useCollectorSentence();
  const toast = useToast();
  const trpc = useTRPC();
  const { mutateAsync } = useMutation(trpc.collectors.replace.mutationOptions());
  return async (pair: Parameters<typeof mutateAsync>[0]) => {
    await mutateAsync(pair).catch((error: unknown) =>
      toast.show({ title: t("notReplaced"), description: sentence(error), tone: "danger" }),
    );
  };
}
