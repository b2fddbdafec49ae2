import { EVENTS_CHANNEL } from "@comptoir/db";
import type { FirmTransaction } from "./context";

/** What browsers are told live; ids and counts only, checked against the viewer's companies before it is passed on. */
export type FirmEvent =
  | {
      type: "sync";
      connectionId: string;
      companyId: string | null;
      runId: string;
      status: string;
      seen: number;
      written: number;
      unchanged: number;
      rejected: number;
      expected: number | null;
    }
  | { type: "operation"; operationId: string; invoiceId: string; companyId: string; status: string }
  | { type: "documents"; companyId: string }
  | { type: "credentials"; companyId: string };

/** Publishes when the transaction commits. */
export async function publishEvent(tx: FirmTransaction, event: FirmEvent): Promise<void> {
  await tx.sql`select pg_notify(${EVENTS_CHANNEL}, ${JSON.stringify({ firmId: tx.firmId, ...event })})`;
}
