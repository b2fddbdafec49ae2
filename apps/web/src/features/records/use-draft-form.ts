"use client";
import { useState } from "react";
import type { z } from "zod";

export type Problems = Readonly<Record<string, string>>;

/** What is typed in a form, and what is wrong with it. */
export type DraftForm<Values> = {
  values: Values;
  set: (part: Partial<Values>) => void;
  problems: Problems;
  /** How often it was tried to save it. */
  attempt: number;
  /** The draft where it is right; else null, and the problems stand at their fields. */
  check: <Output>(schema: z.ZodType<Output>, draft: unknown) => Output | null;
};

export type DraftWords<Values> = {
  /** Words a problem of a field. */
  textOf: (field: string) => string;
  /** Under which field a problem is shown, where it is not the one that the schema names. */
  fieldOf?: (field: string, values: Values) => string;
};

/** The state of a form whose draft is checked by the schema of its write. */
export function useDraftForm<Values extends object>(
  initial: Values,
  { textOf, fieldOf = (field) => field }: DraftWords<Values>,
): DraftForm<Values> {
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState<Problems>({});
  const [attempt, setAttempt] = useState(0);
  return {
    values,
    problems,
    attempt,
    set: (part) => {
      setValues((before) => ({ ...before, ...part }));
      // what was wrong is forgotten where it is being mended
      setProblems((before) =>
        Object.fromEntries(Object.entries(before).filter(([field]) => !Object.hasOwn(part, field))),
      );
    },
    check: (schema, draft) => {
      setAttempt((count) => count + 1);
      const parsed = schema.safeParse(draft);
      if (parsed.success) {
        setProblems({});
        return parsed.data;
      }
      const fields = parsed.error.issues.map(({ path: [field] }) => fieldOf(String(field ?? ""), values));
      setProblems(Object.fromEntries(fields.map((field) => [field, textOf(field)])));
      return null;
    },
  };
}
