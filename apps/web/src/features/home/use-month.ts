"use client";
import { createParser, useQueryState } from "nuqs";
import { isMonth } from "./month";

const parseAsMonth = createParser({
  parse: (text: string) => (isMonth(text) ? text : null),
  serialize: (month: string) => month,
});

/** The month chosen in the address; null is this month. */
export function useMonth() {
  return useQueryState("month", parseAsMonth.withOptions({ history: "push" }));
}
