"use client";
import type { ProviderId } from "@comptoir/providers/catalog";
import { CATALOG } from "@comptoir/providers/catalog";
import { useState } from "react";
import { type FieldProblem, type FieldValues, filledFields, problemsOf } from "./field-problems";

const NOTHING: FieldValues = {};

/**
 * What is typed for a connection. Nothing typed is lost: neither on an error nor by looking at another service.
 * Problems are shown from the first attempt on and go away as they are mended.
 */
export function useConnectionDraft(providerId: ProviderId | null, companyId: string | null) {
  const [typed, setTyped] = useState<Partial<Record<ProviderId, FieldValues>>>({});
  const [attempt, setAttempt] = useState(0);
  const values = (providerId && typed[providerId]) ?? NOTHING;
  const needsCompany = providerId !== null && CATALOG[providerId].scope === "company";
  const isCompanyMissing = needsCompany && companyId === null;
  const problems: Record<string, FieldProblem> = providerId ? problemsOf(providerId, values) : {};
  const isComplete = !isCompanyMissing && Object.keys(problems).length === 0;
  const isShown = attempt > 0;
  const current =
    providerId && isComplete
      ? { providerId, companyId: needsCompany ? companyId : null, fields: filledFields(providerId, values) }
      : null;
  return {
    values,
    setValues: (next: FieldValues) => providerId && setTyped({ ...typed, [providerId]: next }),
    /** Counts the presses of the button. */
    attempt,
    problems: isShown ? problems : {},
    isCompanyMissing: isShown && isCompanyMissing,
    needsCompany,
    /** The form as the API takes it; null while something is missing. */
    current,
    /** The same, and from now on the problems are shown. */
    take: () => {
      setAttempt(attempt + 1);
      return current;
    },
  };
}
