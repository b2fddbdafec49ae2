"use client";
import { useMemo, useState } from "react";
import type { DocumentForm } from "./document-form";
import type { EditorPlace, ProblemAt } from "./editor-place";
import { readForm } from "./read-form";
import { estimate } from "./totals";
import { useLeaveQuestion } from "@/components/leave-guard";

/** A document being typed. Problems are shown from the first attempt on and go away as they are mended. */
export function useDocumentForm(initial: DocumentForm, { decimalComma, lists }: EditorPlace) {
  const [form, setForm] = useState(initial);
  const [attempt, setAttempt] = useState(0);
  const hasTaxRates = lists.taxes.length > 0;
  const reading = useMemo(
    () => readForm(form, { decimalComma, hasTaxRates }),
    [form, decimalComma, hasTaxRates],
  );
  const totals = useMemo(() => estimate(reading.counted), [reading.counted]);
  const isChanged = form !== initial;
  useLeaveQuestion(isChanged);
  const problems = attempt > 0 ? reading.problems : [];
  const problemAt: ProblemAt = (field) => problems.find((problem) => problem.field === field)?.code;
  return {
    form,
    change: (fields: Partial<DocumentForm>) => setForm((current) => ({ ...current, ...fields })),
    isChanged,
    totals,
    problems,
    problemAt,
    /** Counts the presses of the button. */
    attempt,
    /** What is to be sent, and from now on the problems are shown; null while something is wrong. */
    take: () => {
      setAttempt((count) => count + 1);
      return reading.input;
    },
  };
}
