"use client";
import { RotateCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Notice } from "@/components/notice";
import type { FrameFailure } from "@/embed/protocol";
import { useCollectorSentence } from "../use-collector-sentence";
import type { Opening } from "./use-opening";
import { WindowActions, WindowBody } from "./window-shell";

export type FailedStepProps = { failure: FrameFailure; opening: Opening; onClose: () => void };

/** The frame had nothing to show: why, and a new opening. */
export function FailedStep({ failure, opening, onClose }: FailedStepProps) {
  const t = useTranslations("collectors.window");
  const sentence = useCollectorSentence();
  return (
    <>
      <WindowBody>
        <Notice tone="danger">
          <p className="font-medium">{t(`failed.${failure}.what`)}</p>
          <p className="text-ink-2">{t(`failed.${failure}.todo`)}</p>
        </Notice>
        {opening.error && <Notice tone="danger">{sentence(opening.error)}</Notice>}
      </WindowBody>
      <WindowActions>
        <Button onClick={onClose}>{t("close")}</Button>
        <Button variant="primary" icon={RotateCw} pending={opening.isPending} onClick={opening.retry}>
          {t("again")}
        </Button>
      </WindowActions>
    </>
  );
}
