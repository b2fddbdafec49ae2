"use client";
import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "./icon-button";
import { type Shape, StatusShape } from "./status-shape";

export type ToastTone = "positive" | "info" | "danger";

export type ToastMessage = {
  title: string;
  description?: string;
  tone?: ToastTone;
  /** Offers to take the action back. */
  onUndo?: () => void;
};

const SHAPE: Record<ToastTone, Shape> = { positive: "check", info: "dot", danger: "alert" };
const INK: Record<ToastTone, string> = {
  positive: "text-positive",
  info: "text-info",
  danger: "text-danger",
};

/** Holds the messages at the bottom right. Stands once, around the app. */
export function ToastRegion({ children }: { children: ReactNode }) {
  const t = useTranslations("controls");
  return (
    <Toast.Provider limit={4} timeout={6000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport
          aria-label={t("notifications")}
          className="fixed right-4 bottom-4 z-60 flex w-88 max-w-[calc(100vw-2rem)] flex-col gap-2"
        >
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

/** `show` tells the person what happened, with undo where there is one. */
export function useToast(): { show: (message: ToastMessage) => void } {
  const t = useTranslations("controls");
  const manager = Toast.useToastManager();
  function show({ title, description, tone = "positive", onUndo }: ToastMessage) {
    const id = manager.add({
      title,
      description,
      type: tone,
      actionProps: onUndo && {
        children: t("undo"),
        onClick: () => {
          onUndo();
          manager.close(id);
        },
      },
    });
  }
  return { show };
}

function ToastList() {
  const t = useTranslations("controls");
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => {
    const tone = isTone(toast.type) ? toast.type : "info";
    return (
      <Toast.Root
        key={toast.id}
        toast={toast}
        className="rounded-card bg-float shadow-float transition-[opacity,translate] duration-180 ease-out data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-2 data-starting-style:opacity-0"
      >
        <Toast.Content className="flex items-start gap-2.5 py-2.5 pr-2 pl-3">
          <StatusShape shape={SHAPE[tone]} className={`mt-1 ${INK[tone]}`} />
          <div className="min-w-0 flex-1">
            <Toast.Title className="text-base font-medium text-ink" />
            <Toast.Description className="text-sm text-ink-2" />
          </div>
          <Toast.Action className="h-7 rounded px-2 text-sm font-medium text-accent hover:bg-press" />
          <Toast.Close render={<IconButton icon={X} label={t("dismiss")} size="sm" />} />
        </Toast.Content>
      </Toast.Root>
    );
  });
}

function isTone(text: string | undefined): text is ToastTone {
  return text === "positive" || text === "info" || text === "danger";
}
