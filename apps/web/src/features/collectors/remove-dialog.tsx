"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { Notice } from "@/components/notice";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/features/data/trpc";
import type { Supplier } from "./overview";
import { useCollectorSentence } from "./use-collector-sentence";
import { useOverviewRefresh } from "./use-overview";

export type RemoveDialogProps = { supplier: Supplier | null; onClose: () => void };

/** Asks before an account is deleted at the service; null is closed. */
export function RemoveDialog({ supplier, onClose }: RemoveDialogProps) {
  const t = useTranslations("collectors.remove");
  const tControls = useTranslations("controls");
  const sentence = useCollectorSentence();
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
      actions={
        <>
          <Button variant="quiet" onClick={close}>
            {tControls("cancel")}
          </Button>
          <Button
            variant="danger"
            pending={remove.isPending}
            onClick={() => supplier && remove.mutate({ credentialId: supplier.id })}
          >
            {t("confirm")}
          </Button>
        </>
      }
    >
      <p className="text-base text-ink-2">{t("stays", { count: supplier?.documentCount ?? 0 })}</p>
      {remove.error && (
        <div className="mt-3">
          <Notice tone="danger">{sentence(remove.error)}</Notice>
        </div>
      )}
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
      onSuccess: () => {
        toast.show({ title: t("done", { supplier }) });
        refresh();
        onRemoved();
      },
    }),
  );
}
