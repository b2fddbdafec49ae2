import type { QueryClient } from "@tanstack/react-query";
import { isShutOut } from "./refusal";

/**
 * Reads everything again after what a person may see has changed. What is no longer theirs goes at once; what stays
 * theirs remains on the screen meanwhile, so that a form standing on it keeps what was typed.
 */
export async function readAnew(queries: QueryClient): Promise<void> {
  queries.removeQueries({ type: "inactive" });
  await queries.invalidateQueries();
  await queries.resetQueries({ predicate: ({ state }) => state.error !== null && isShutOut(state.error) });
}
