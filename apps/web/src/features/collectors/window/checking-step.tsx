"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Notice } from "@/components/notice";
import { ProgressBar } from "@/components/progress-bar";
import { useCollectorSentence } from "../use-collector-sentence";
import { WindowActions, WindowBody } from "./window-shell";

export type CheckingStepProps = { error: unknown; onRetry: () => void; onClose: () => void };

/** The frame proves nothing: the server asks the service what stands there now. */
export function CheckingStep({ error, onRetry, onClose }: CheckingStepProps) {
  const t = useTranslations("collectors.window");
  const tControls = useTranslations("controls");
  const sentence = useCollectorSentence();
  if (!error) {
    return (
      <WindowBody>
        <div role="status" className="py-4">
          <ProgressBar label={t("checking")} fraction={null} />
        </div>
      </WindowBody>
    );
  }
  return (
    <>
      <WindowBody>
        <Notice tone="danger">
          <p className="font-medium">{t("checkFailed")}</p>
          <p className="text-ink-2">{sentence(error)}</p>
        </Notice>
      </WindowBody>
      <WindowActions>
        <Button onClick={onClose}>{t("close")}</Button>
        <Button variant="primary" onClick={onRetry}>
          {tControls("retry")}
        </Button>
      </WindowActions>
    </>
  );
}
