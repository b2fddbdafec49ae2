"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/features/data/trpc";
import { useSentence } from "@/features/errors/use-sentence";
import { endOrder } from "./order-id";
import { useRefreshRecords } from "./use-refresh-records";

/** What a person has seen at the provider ends an operation that nobody could be asked about. */
export function ResolveButtons({ operationId }: { operationId: string }) {
  const t = useTranslations("operations.resolve");
  const trpc = useTRPC();
  const toast = useToast();
  const sentence = useSentence();
  const refresh = useRefreshRecords();
  const resolve = useMutation(
    trpc.operations.resolve.mutationOptions({
      // said to be done or not: the same order is another one from now on
      onSuccess: () => endOrder(operationId),
      onError: (error) => toast.show({ title: t("failed"), description: sentence(error), tone: "danger" }),
      onSettled: () => refresh(),
    }),
  );
  const answer = (outcome: "succeeded" | "not_applied") => resolve.mutate({ id: operationId, outcome });
  return (
    <span className="mt-2 flex flex-wrap gap-2">
      <Button size="sm" pending={resolve.isPending} onClick={() => answer("succeeded")}>
        {t("done")}
      </Button>
      <Button size="sm" pending={resolve.isPending} onClick={() => answer("not_applied")}>
        {t("notDone")}
      </Button>
    </span>
  );
}
