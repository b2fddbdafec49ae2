"use client";
import type { RouterInputs, RouterOutputs } from "@comptoir/api";
import { useMutation } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useState } from "react";
import type { FrameHost } from "@/embed/frame-host";
import { newFrameHost } from "@/embed/use-frame-host";
import { useTRPC } from "@/features/data/trpc";

export type FrameStep = { kind: "frame"; sessionId: string; framePath: string; host: FrameHost };

export type Step =
  | { kind: "intro" }
  | { kind: "confirm"; others: number }
  | { kind: "paste"; address: string }
  | FrameStep;

export type OpeningTarget = Pick<
  RouterInputs["collectors"]["openWindow"],
  "connectionId" | "companyId" | "credentialId"
>;

/** The way to an open window: each opening is prepared anew by the server, which may first ask about the callback. */
export function useOpening() {
  const trpc = useTRPC();
  const [step, setStep] = useState<Step>({ kind: "intro" });
  const [target, setTarget] = useState<OpeningTarget | null>(null);
  const { mutate, isPending, error, reset } = useMutation(
    trpc.collectors.openWindow.mutationOptions({ onSuccess: (answer) => setStep(stepAfter(answer)) }),
  );
  const locale = useLocale() === "fr" ? "fr" : "en";
  function open(wanted: OpeningTarget) {
    setTarget(wanted);
    mutate({ ...wanted, locale });
  }
  return {
    step,
    isPending,
    error,
    open,
    /** The same again: after the callback was pasted, or after a window that failed. */
    retry: () => target && mutate({ ...target, locale }),
    /** The person agreed that other callbacks stop. */
    replaceCallback: () => target && mutate({ ...target, locale, replaceCallback: true }),
    restart: () => {
      reset();
      setStep({ kind: "intro" });
    },
  };
}

export type Opening = ReturnType<typeof useOpening>;

function stepAfter(answer: RouterOutputs["collectors"]["openWindow"]): Step {
  switch (answer.kind) {
    case "opened":
      return {
        kind: "frame",
        sessionId: answer.sessionId,
        framePath: answer.framePath,
        host: newFrameHost(),
      };
    case "confirm_callback":
      return { kind: "confirm", others: answer.others };
    case "paste_callback":
      return { kind: "paste", address: answer.address };
  }
}
