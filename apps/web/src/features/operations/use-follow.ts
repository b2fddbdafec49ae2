"use client";
import { useTRPCClient } from "@/features/data/trpc";
import type { Operation } from "./operation";
import { isUnderWay } from "./operation-look";

const EVERY_MS = 2_000;
/** Afterwards the record's own notice follows it. */
const LONGEST_MS = 10 * 60_000;

/** Asks every two seconds until an operation has ended, at most for ten minutes. */
export function useFollow(): (started: Operation) => Promise<Operation> {
  const api = useTRPCClient();
  return async (started) => {
    const until = Date.now() + LONGEST_MS;
    let operation = started;
    while (isUnderWay(operation) && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
      // a question that was lost is asked again; the operation goes on by itself
      operation = await api.operations.byId.query({ id: started.id }).catch(() => operation);
    }
    return operation;
  };
}
