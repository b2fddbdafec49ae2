"use client";
import type { TableError } from "@/components/data-table/table-error";
import { refusalOf } from "@/features/data/refusal";
import { useSentence } from "./use-sentence";

/** A failed list in the words of the table. */
export function useTableError(error: unknown): TableError | null {
  const sentence = useSentence();
  if (!error) return null;
  const { reference } = refusalOf(error);
  return { text: sentence(error), ...(reference ? { referenceId: reference } : {}) };
}
