"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useToast } from "@/components/toast";
import { useTRPCClient } from "@/features/data/trpc";
import type { Operation, OperationOrder } from "./operation";
import { isUnderWay } from "./operation-look";
import { endOrder, orderIdOf } from "./order-id";
import { type NamedOrder, OrderUnanswered, placeOrder } from "./place-order";
import { isFirstTelling, tellAnew } from "./told";
import { useFollow } from "./use-follow";
import { useOperationWords } from "./use-operation-words";
import { useRefreshRecords } from "./use-refresh-records";
import { useRefusalSentence } from "./use-refusal-sentence";
import { useTellEnd } from "./use-tell-end";

export type OrderOptions = {
  /** The name of the provider, for a refusal to begin. */
  provider?: string;
  /** The screen shows {@link Ordering.refusal} itself, so that it is not told twice. */
  showsRefusal?: boolean;
};

type Sequel = (operation: Operation) => void;

export type Ordering = {
  /**
   * Sends it. Once it has succeeded `after` is called, as long as the screen that ordered it is there, and `always`
   * wherever the person has gone in the portal.
   */
  order: (order: OperationOrder, after?: Sequel, always?: Sequel) => void;
  /** Until the end is known, also beyond the first answer. */
  isPending: boolean;
  /** Why the last order did not succeed, in the provider's words where it gave any. */
  refusal: string | null;
};

/** The one way to write to a provider: orders it, follows it to its end, tells the end and reads again what changed. */
export function useOrder({ provider, showsRefusal = false }: OrderOptions = {}): Ordering {
  const failureWords = useFailureWords(provider);
  const toast = useToast();
  const tellEnd = useTellEnd();
  const endWords = useEndWords();
  const run = useRun();
  const refresh = useRefreshRecords();
  const isHere = useIsHere();
  const [pending, setPending] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function send(order: OperationOrder, after?: Sequel, always?: Sequel): Promise<void> {
    try {
      const ended = await run(order);
      const isRefused = ended.status !== "succeeded" && !isUnderWay(ended);
      if (isRefused && showsRefusal && isHere.current) {
        isFirstTelling(ended.id);
        setRefusal(endWords(ended));
      } else tellEnd(ended);
      if (ended.status === "succeeded") always?.(ended);
      await refresh();
      if (ended.status === "succeeded" && isHere.current) after?.(ended);
    } catch (error) {
      const { title, description, alone } = failureWords(error);
      setRefusal(alone);
      if (!showsRefusal || !isHere.current) toast.show({ title, description, tone: "danger" });
      void refresh();
    }
  }
  return {
    order: (order, after, always) => {
      setRefusal(null);
      setPending((count) => count + 1);
      void send(order, after, always).finally(() => setPending((count) => count - 1));
    },
    isPending: pending > 0,
    refusal,
  };
}

/** Sends an order and follows it to its end. It keeps its id until it is over, so that nothing is done twice. */
function useRun(): (order: OperationOrder) => Promise<Operation> {
  const api = useTRPCClient();
  const tellUnderWay = useTellUnderWay();
  const follow = useFollow();
  const refresh = useRefreshRecords();
  const send = (order: NamedOrder) => api.operations.request.mutate(order);
  return async (order) => {
    const orderId = orderIdOf(order);
    tellAnew(orderId);
    const started = await placeOrder(send, { ...order, orderId });
    if (isUnderWay(started)) {
      tellUnderWay(started);
      void refresh();
    }
    const ended = await follow(started);
    if (OVER.has(ended.status)) endOrder(orderId);
    return ended;
  };
}

/** What is known to be done or not: only then the same order is another one. */
const OVER: ReadonlySet<Operation["status"]> = new Set(["succeeded", "failed", "not_applied"]);

/** Says why an order was not taken, or that nobody knows; `alone` where it stands without its title. */
function useFailureWords(provider?: string) {
  const t = useTranslations("operations");
  const refused = useRefusalSentence(provider);
  return (error: unknown): { title: string; description: string; alone: string } => {
    if (error instanceof OrderUnanswered) {
      const [title, description] = [t("notKnown"), t("notKnownText")];
      return { title, description, alone: `${title}. ${description}` };
    }
    const description = refused.ofError(error);
    return { title: t("notBegun"), description, alone: description };
  };
}

/** Says why an operation did not succeed. */
function useEndWords(): (operation: Operation) => string {
  const t = useTranslations("operations");
  const words = useOperationWords();
  return ({ type, status, errorMessage, providerId }) => {
    const provider = CATALOG[providerId].name;
    const said = t(`notices.${status}`, { what: words.what(type), provider });
    return errorMessage ? `${said} ${t("providerWords", { provider, words: errorMessage })}` : said;
  };
}

function useTellUnderWay(): (operation: Operation) => void {
  const t = useTranslations("operations");
  const toast = useToast();
  return ({ providerId }) =>
    toast.show({
      title: t("underWay"),
      description: t("underWayText", { provider: CATALOG[providerId].name }),
      tone: "info",
    });
}

/** Whether the component still stands on the screen. */
function useIsHere() {
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return isHere;
}
