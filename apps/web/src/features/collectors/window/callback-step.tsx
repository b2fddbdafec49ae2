"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Identifier } from "@/components/identifier";
import { Notice } from "@/components/notice";
import { useCollectorSentence } from "../use-collector-sentence";
import type { Opening, Step } from "./use-opening";
import { WindowActions, WindowBody } from "./window-shell";

export type CallbackStepProps = {
  step: Extract<Step, { kind: "confirm" | "paste" }>;
  opening: Opening;
  onClose: () => void;
};

/** Before the window: documents must come here. Says what will stop, or which address to enter by hand. */
export function CallbackStep({ step, opening, onClose }: CallbackStepProps) {
  const t = useTranslations("collectors.window");
  const tControls = useTranslations("controls");
  const sentence = useCollectorSentence();
  const isConfirm = step.kind === "confirm";
  return (
    <>
      <WindowBody>
        {opening.error && <Notice tone="danger">{sentence(opening.error)}</Notice>}
        {step.kind === "confirm" ? (
          <>
            <p>{t("confirm.text", { count: step.others })}</p>
            <p>{t("confirm.cannot")}</p>
          </>
        ) : (
          <>
            <p>{t("paste.text")}</p>
            <div>
              <p className="text-sm font-medium text-ink">{t("paste.address")}</p>
              <Identifier value={step.address} copy className="text-ink" />
            </div>
            <p>{t("paste.secret")}</p>
          </>
        )}
      </WindowBody>
      <WindowActions>
        <Button onClick={onClose}>{tControls("cancel")}</Button>
        <Button
          variant={isConfirm ? "danger" : "primary"}
          pending={opening.isPending}
          onClick={isConfirm ? opening.replaceCallback : opening.retry}
        >
          {t(isConfirm ? "confirm.go" : "paste.go")}
        </Button>
      </WindowActions>
    </>
  );
}
