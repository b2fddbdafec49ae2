"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Notice } from "@/components/notice";
import { useTRPC } from "@/features/data/trpc";
import { LOOKS_AFTER_REQUEST, pollDelayMs } from "./poll-plan";
import { useCollectorSentence } from "./use-collector-sentence";
import { useOverviewUpdate } from "./use-overview";

export type CompanyPollProps = {
  companyId: string;
  companyName: string;
  isRunning: boolean;
  /** Changes with every state, and starts the plan over. */
  states: string;
  /** Nothing runs any more. */
  onIdle: (companyId: string) => void;
};

/**
 * Asks the service for one company's suppliers while something runs there, ever more seldom while nothing changes. Says so
 * where the service does not answer, and what is shown is old.
 */
export function CompanyPoll({ companyId, companyName, isRunning, states, onIdle }: CompanyPollProps) {
  const t = useTranslations("collectors");
  const sentence = useCollectorSentence();
  const trpc = useTRPC();
  const [failure, setFailure] = useState<unknown>(null);
  const { mutateAsync: refresh } = useMutation(trpc.collectors.refresh.mutationOptions());
  const update = useOverviewUpdate();
  useEffect(() => {
    let looks = 0;
    let timer = setTimeout(look, pollDelayMs(0));
    let isOver = false;
    async function look() {
      const credentials = await refresh({ companyId }).catch(fail);
      if (isOver) return;
      looks += 1;
      if (credentials) {
        setFailure(null);
        update(companyId, credentials);
      }
      if (!isRunning && looks >= LOOKS_AFTER_REQUEST) onIdle(companyId);
      else timer = setTimeout(look, pollDelayMs(looks));
    }
    function fail(error: unknown) {
      if (!isOver) setFailure(error);
      return null;
    }
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [companyId, isRunning, states, refresh, update, onIdle]);
  if (failure === null) return null;
  return (
    <div className="px-4 pt-2">
      <Notice tone="warning">
        {t("stale", { company: companyName })} {sentence(failure)}
      </Notice>
    </div>
  );
}
