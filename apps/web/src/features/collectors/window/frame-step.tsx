"use client";
import { useEffect } from "react";
import { showsFrame } from "@/embed/frame-state";
import { useFrameHost } from "@/embed/use-frame-host";
import type { Supplier } from "../overview";
import { CheckingStep } from "./checking-step";
import { FailedStep } from "./failed-step";
import { FrameView } from "./frame-view";
import { ResultStep } from "./result-step";
import { useCheck } from "./use-check";
import { useCloseOnLeave } from "./use-close-on-leave";
import type { FrameStep as Framed, Opening } from "./use-opening";
import type { Wish } from "./wish";

export type FrameStepProps = {
  step: Framed;
  opening: Opening;
  wish: Wish;
  suppliers: readonly Supplier[];
  leaving: { isAsking: boolean; stay: () => void };
  /** Whether the embedded page is on the screen. */
  onFrame: (isThere: boolean) => void;
  onChanged: () => void;
  onClose: () => void;
};

/** The window itself, then the check of what came of it, then the result. */
export function FrameStep(props: FrameStepProps) {
  const { step, opening, wish, leaving, onFrame, onChanged, onClose } = props;
  const { host, sessionId } = step;
  const snapshot = useFrameHost(host);
  const { state } = snapshot;
  const check = useCheck(wish, ({ added }) => {
    host.finish(added.length > 0 ? "done" : "closed");
    onChanged();
  });
  useCloseOnLeave(sessionId, host);
  const { mutate } = check;
  const hasFrame = showsFrame(state);
  const isChecking = state === "checking";
  useEffect(() => onFrame(hasFrame), [hasFrame, onFrame]);
  useEffect(() => {
    if (isChecking) mutate({ sessionId });
  }, [isChecking, sessionId, mutate]);

  if (hasFrame) return <FrameView {...{ step, snapshot, leaving, opening }} />;
  switch (state) {
    case "expired":
    case "unreachable":
    case "insecure":
      return <FailedStep failure={state} opening={opening} onClose={onClose} />;
    case "done":
    case "closed":
      return <ResultStep {...props} result={check.data ?? { added: [], removed: 0 }} />;
    default:
      return <CheckingStep error={check.error} onRetry={() => mutate({ sessionId })} onClose={onClose} />;
  }
}
