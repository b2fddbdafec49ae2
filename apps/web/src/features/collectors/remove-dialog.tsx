"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/features/data/trpc";
import type { Supplier } from "./overview";
import { RemoveForm } from "./remove-form";
import { useOverviewRefresh } from "./use-overview";

const FORM_ID = "remove-supplier";

export type RemoveDialogProps = { supplier: Supplier | null; onClose: () => void };

/** Asks before an account is deleted at the service, and for the password of whoever does it; null is closed. */
export function RemoveDialog({ supplier, onClose }: RemoveDialogProps) {
  const t = useTranslations("collectors.remove");
  const name = supplier?.collectorName ?? "";
  const remove = useRemove(name, onClose);
  function close() {
    remove.reset();
    onClose();
  }
  return (
    <Dialog
      open={supplier !== null}
      onOpenChange={(open) => !open && close()}
      title={t("title", { supplier: name })}
      description={t("text")}
      confirm={
        <Button type="submit" form={FORM_ID} variant="danger" pending={remove.isPending}>
          {t("confirm")}
        </Button>
      }
    >
      <p className="mb-4 text-base text-ink-2">{t("stays", { count: supplier?.documentCount ?? 0 })}</p>
      <RemoveForm
        id={FORM_ID}
        error={remove.error}
        onConfirm={(password) =>
          supplier && !remove.isPending && remove.mutate({ credentialId: supplier.id, password })
        }
      />
    </Dialog>
  );
}

function useRemove(supplier: string, onRemoved: () => void) {
  const t = useTranslations("collectors.remove");
  const toast = useToast();
  const trpc = useTRPC();
  const refresh = useOverviewRefresh();
  return useMutation(
    trpc.collectors.remove.mutationOptions({
      // the password is not kept with the mutation
      gcTime: 0,
      onSuccess: () => {
        toast.show({ title: t("done", { supplier }) });
        refresh();
        onRemoved();
      },
    }),
  );
}
