"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { Notice } from "@/components/notice";
import { Skeleton } from "@/components/skeleton";
import type { OperationOrder } from "./operation";
import { RequestPreview } from "./request-preview";
import { usePreview } from "./use-preview";
import { useRefusalSentence } from "./use-refusal-sentence";

export type OrderDialogProps = {
  /** Null while what is entered cannot be sent yet. */
  order: OperationOrder | null;
  title: ReactNode;
  text?: ReactNode;
  /** The words on the button that sends it. */
  confirm: string;
  tone?: "primary" | "danger";
  /** The name of the provider. */
  provider?: string;
  /** The text says already that it cannot be undone. */
  saysIrreversible?: boolean;
  /** It is being sent. */
  isPending?: boolean;
  /** What is to be seen or entered before. */
  children?: ReactNode;
  onClose: () => void;
  onConfirm: () => void;
};

/** A decision to write: shows exactly what will be sent, and warns of what cannot be undone. */
export function OrderDialog(props: OrderDialogProps) {
  const { order, title, text, confirm, tone = "primary", provider, onClose, onConfirm, children } = props;
  const { isPending = false } = props;
  const t = useTranslations("operations");
  const refused = useRefusalSentence(provider);
  const preview = usePreview(order);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={text}
      confirm={
        <Button
          variant={tone}
          pending={isPending || (order !== null && !preview.isCurrent)}
          disabledReason={preview.isCurrent && preview.error ? refused.ofError(preview.error) : undefined}
          onClick={onConfirm}
        >
          {confirm}
        </Button>
      }
    >
      {children}
      {preview.data?.irreversible && !props.saysIrreversible && (
        <div className="mb-4">
          <Notice tone="warning">{t("irreversible")}</Notice>
        </div>
      )}
      {order && (
        <>
          <div className="text-sm text-ink-2">
            {provider ? t("request", { provider }) : t("requestPlain")}
          </div>
          <div className="mt-1.5">
            {!preview.data && !preview.error && <Skeleton className="h-9 w-full" />}
            {preview.error && <Notice tone="danger">{refused.ofError(preview.error)}</Notice>}
            {preview.data && <RequestPreview request={preview.data.request} />}
          </div>
        </>
      )}
    </Dialog>
  );
}
