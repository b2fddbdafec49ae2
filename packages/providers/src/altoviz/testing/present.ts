import type { Received, Written } from "../received";
import { defined } from "../../testing/contract/bench";

/** The record that was read or written; a scenario has no other way on without it. */
export function present<T>(answer: Received<T> | Written<T> | null): T {
  return defined(defined(answer).record);
}
