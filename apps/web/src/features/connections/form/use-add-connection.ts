"use client";
import type { RouterInputs } from "@comptoir/api";
import { CATALOG } from "@comptoir/providers/catalog";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/features/data/trpc";
import { useFirmSlug } from "@/features/data/use-firm-slug";

type NewConnection = RouterInputs["connections"]["add"];

/** Stores a tested connection and goes to its page, where the first read shows its progress. */
export function useAddConnection() {
  const t = useTranslations("connections.form");
  const trpc = useTRPC();
  const client = useQueryClient();
  const router = useRouter();
  const firm = useFirmSlug();
  const toast = useToast();
  const add = useMutation(trpc.connections.add.mutationOptions());
  function run(connection: NewConnection, account: string | null) {
    add.mutate(connection, {
      onSuccess: ({ id }) => {
        toast.show({ title: t("connected", { account: account ?? CATALOG[connection.providerId].name }) });
        // what any screen said before of companies, collectors or figures is no longer true
        void client.invalidateQueries();
        router.push(`/${firm}/connections/${id}`);
      },
    });
  }
  // going to the page of the connection takes a moment, in which nothing is pressed twice
  return { run, error: add.error, isPending: add.isPending || add.isSuccess, reset: add.reset };
}
