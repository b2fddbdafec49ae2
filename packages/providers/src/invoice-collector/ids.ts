import { ProviderError } from "../errors";
import { refused } from "./transport";

/** The server answers 500 to an id of another form: it is not sent. */
const REMOTE_ID = /^[0-9a-f]{24}$/i;

/** An id that may stand in a path. @throws ProviderError not_found */
export function checkedId(operation: string, id: string): string {
  if (REMOTE_ID.test(id)) return id;
  throw refused(operation, "not_found", "not an id of this service");
}

/** Deletes what may already be gone: the answer of the first attempt may have been lost. */
export async function untilGone(deletion: Promise<unknown>): Promise<void> {
  try {
    await deletion;
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind !== "not_found") throw error;
  }
}
