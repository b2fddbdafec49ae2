"use client";
import type { RouterInputs } from "@comptoir/api";
import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/features/data/trpc";

type Form = RouterInputs["connections"]["test"];

/** The key test, and for which form its outcome holds: one that was changed since needs another test. */
export function useKeyTest(current: Form | null) {
  const trpc = useTRPC();
  const test = useMutation(trpc.connections.test.mutationOptions());
  const isCurrent =
    test.variables !== undefined && JSON.stringify(test.variables) === JSON.stringify(current);
  return {
    run: (form: Form) => test.mutate(form),
    isPending: test.isPending,
    error: isCurrent ? test.error : null,
    /** Of the form as it stands. */
    outcome: isCurrent ? (test.data ?? null) : null,
    /** There was an outcome, but the form was changed since. */
    isOutdated: !isCurrent && test.data?.ok === true,
  };
}
