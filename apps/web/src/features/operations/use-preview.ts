"use client";
import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTRPC } from "@/features/data/trpc";
import type { OperationOrder } from "./operation";
import { orderIdOf } from "./order-id";

/** While something is typed, each letter is not a question. */
const SETTLE_MS = 250;

/** What a write would send, and the country in whose terms it is named; asked for nothing while there is no order. */
export function usePreview(order: OperationOrder | null) {
  const trpc = useTRPC();
  const settled = useSettled(order);
  const { data, error, isPending, isPlaceholderData } = useQuery(
    trpc.operations.preview.queryOptions(settled ? { ...settled, orderId: orderIdOf(settled) } : skipToken, {
      staleTime: 0,
      placeholderData: keepPreviousData,
    }),
  );
  const isCurrent = !isPending && !isPlaceholderData && JSON.stringify(settled) === JSON.stringify(order);
  return {
    data,
    error,
    /** Whether it is the answer for the order as it is now. */
    isCurrent,
  };
}

/** The order as it stood when it last rested; the first at once. */
function useSettled(order: OperationOrder | null): OperationOrder | null {
  const text = JSON.stringify(order);
  const [settled, setSettled] = useState({ text, order });
  useEffect(() => {
    if (settled.text === text) return;
    const timer = setTimeout(() => setSettled({ text, order }), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [settled.text, text, order]);
  return settled.order;
}
