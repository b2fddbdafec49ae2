"use client";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { useToast } from "@/components/toast";
import type { Operation } from "../invoice";
import { isUnderWay } from "./operation-look";

export type EndToast = { operation: Operation | null; orderedId: string | null; provider: string };

/** Tells once the success of an operation that was ordered here or seen under way here. */
export function useEndToast({ operation, orderedId, provider }: EndToast): void {
  const t = useTranslations("invoices.finalize");
  const toast = useToast();
  const seen = useRef<string | null>(null);
  const told = useRef<string | null>(null);
  const tell = useEffectEvent((byProbe: boolean) => {
    toast.show({ title: t("done"), ...(byProbe ? { description: t("doneByProbe", { provider }) } : {}) });
  });
  const id = operation?.id ?? null;
  const underWay = operation !== null && isUnderWay(operation);
  const succeeded = operation?.status === "succeeded";
  const byProbe = operation?.resolvedBy === "probe";
  useEffect(() => {
    if (underWay) seen.current = id;
    else if (succeeded && told.current !== id && (seen.current === id || orderedId === id)) {
      told.current = id;
      tell(byProbe);
    }
  }, [id, orderedId, underWay, succeeded, byProbe]);
}
