"use client";
import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { Button } from "@/components/button";
import { Notice } from "@/components/notice";
import { ProgressLine } from "@/components/progress-line";
import type { CollectorPanel, FrameSnapshot } from "@/embed/frame-state";
import { FocusedButton } from "./focused-button";
import type { FrameStep, Opening } from "./use-opening";

/** How tall the embedded page stands: it tells its panel, never its height. */
const HEIGHT: Readonly<Record<CollectorPanel, string>> = {
  search: "sm:h-[34rem]",
  form: "sm:h-[32rem]",
  feedback: "sm:h-[26rem]",
  progress: "sm:h-[20rem]",
  interactive: "sm:h-[44rem]",
};

export type FrameViewProps = {
  step: FrameStep;
  snapshot: FrameSnapshot;
  leaving: { isAsking: boolean; stay: () => void };
  opening: Opening;
};

/** The embedded page, with what has to be said above it. It is never moved or made anew while somebody may type. */
export function FrameView({ step, snapshot, leaving, opening }: FrameViewProps) {
  const t = useTranslations("collectors.window");
  const { host } = step;
  const attach = useCallback(
    (frame: HTMLIFrameElement | null) => (frame ? host.open(frame) : host.dispose()),
    [host],
  );
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      {leaving.isAsking && <LeaveQuestion onStay={leaving.stay} onLeave={() => host.close()} />}
      {snapshot.isSilent && (
        <div className="shrink-0 px-5 pb-3">
          <Notice
            tone="warning"
            action={
              <Button size="sm" pending={opening.isPending} onClick={opening.retry}>
                {t("again")}
              </Button>
            }
          >
            {t("silent")}
          </Notice>
        </div>
      )}
      <div className="relative flex min-h-0 flex-1 border-t border-line">
        <ProgressLine active={snapshot.state === "opening" && !snapshot.isSilent} label={t("opening")} />
        <iframe
          ref={attach}
          src={step.framePath}
          title={t("frameTitle")}
          referrerPolicy="no-referrer"
          allow="clipboard-read; clipboard-write"
          className={clsx(
            "block min-h-0 w-full flex-1 border-0 transition-[height] duration-180 ease-out sm:flex-none",
            HEIGHT[snapshot.panel ?? "search"],
          )}
        />
      </div>
    </div>
  );
}

/** Esc or the cross, while somebody types or waits in the frame. */
function LeaveQuestion({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const t = useTranslations("collectors.window");
  return (
    <div className="shrink-0 px-5 pb-3">
      <Notice tone="warning">
        <p>{t("leave")}</p>
        <div className="mt-2 flex gap-2">
          <FocusedButton size="sm" onClick={onStay}>
            {t("stay")}
          </FocusedButton>
          <Button size="sm" variant="danger" onClick={onLeave}>
            {t("leaveGo")}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
