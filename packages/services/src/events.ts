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
  | {
      type: "operation";
      operationId: string;
      companyId: string;
      connectionId: string;
      resource: string;
      externalId: string | null;
      status: string;
    }
  /** A record was read outside a sync, because the provider said that it has changed. */
  | { type: "record"; companyId: string; connectionId: string; resource: string; externalId: string }
  /** Our webhook was registered, or a delivery of it was refused. */
  | { type: "webhook"; companyId: string | null; connectionId: string }
  | { type: "documents"; companyId: string }
  | { type: "credentials"; companyId: string }
  /** A person's role or companies have changed, or the seat is gone: told to that person alone. */
  | { type: "access"; userId: string; companyId: null };

/** Publishes when the transaction commits. */
export async function publishEvent(tx: FirmTransaction, event: FirmEvent): Promise<void> {
  await tx.sql`select pg_notify(${EVENTS_CHANNEL}, ${JSON.stringify({ firmId: tx.firmId, ...event })})`;
}
