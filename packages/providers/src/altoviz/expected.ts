import type { Transport } from "../http/transport";
import type { Pass } from "./checkpoint";
import { isClosedTo, listOf, type SyncedResource } from "./lists";
import type { Step } from "./steps";

/** The long lists: what they hold is asked for before the first page, the rest is added as it is read. */
const LONG: ReadonlySet<SyncedResource> = new Set(["customers", "invoices", "credits", "receipts"]);

/** A full pass counts its long lists once, at its start; null where Altoviz does not say, and in other passes. */
export async function countedBefore(
  transport: Transport,
  pass: Pass,
  steps: readonly Step[],
): Promise<number | null> {
  if (pass.mode !== "full" || pass.step > 0 || pass.page > 1 || pass.expected !== null) return pass.expected;
  const long = steps.filter(({ resource }) => LONG.has(resource));
  const counts = await Promise.all(long.map((step) => countOf(transport, step)));
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

/** The count with a list that was not counted before, when its first page has come. */
export function countedWith(pass: Pass, step: Step, recordCount: number | null): number | null {
  if (pass.expected === null || pass.page > 1 || LONG.has(step.resource)) return pass.expected;
  return pass.expected + (recordCount ?? 0);
}

async function countOf(transport: Transport, step: Step): Promise<number | null> {
  try {
    return (await listOf(transport, { ...step, page: 1, pageSize: 1 })).recordCount;
  } catch (error) {
    if (isClosedTo(error, step.resource)) return 0;
    throw error;
  }
}
