"use client";
import { parseAsString, useQueryState } from "nuqs";

/** The company chosen in the header, which stands in the URL; null is "All companies". */
export function useCompany() {
  return useQueryState("company", parseAsString.withOptions({ history: "push", shallow: false }));
}
