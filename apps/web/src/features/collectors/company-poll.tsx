"use client";
import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC } from "@/features/data/trpc";
import { LOOKS_AFTER_REQUEST, pollDelayMs } from "./poll-plan";
import { useOverviewUpdate } from "./use-overview";

export type CompanyPollProps = {
  companyId: string;
  isRunning: boolean;
  /** Changes with every state, and starts the plan over. */
  states: string;
  /** Nothing runs any more. */
  onIdle: (companyId: string) => void;
};

/** Asks the service for one company's suppliers while something runs there, ever more seldom while nothing changes. */
export function CompanyPoll({ companyId, isRunning, states, onIdle }: CompanyPollProps) {
  const trpc = useTRPC();
  const { mutateAsync: refresh } = useMutation(trpc.collectors.refresh.mutationOptions());
  const update = useOverviewUpdate();
  useEffect(() => {
    let looks = 0;
    let timer = setTimeout(look, pollDelayMs(0));
    let isOver = false;
    async function look() {
      const credentials = await refresh({ companyId }).catch(() => null);
      if (isOver) return;
      looks += 1;
      if (credentials) update(companyId, credentials);
      if (!isRunning && looks >= LOOKS_AFTER_REQUEST) onIdle(companyId);
      else timer = setTimeout(look, pollDelayMs(looks));
    }
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [companyId, isRunning, states, refresh, update, onIdle]);
  return null;
}
