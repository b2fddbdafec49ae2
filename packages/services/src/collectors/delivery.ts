import type { DELIVERY_STATUSES } from "@comptoir/db";
import type { FirmContext, FirmTransaction } from "../context";
import { notFound } from "../errors";

export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

export type Delivery = {
  id: string;
  connectionId: string;
  objectKey: string | null;
  size: number;
  status: DeliveryStatus;
};

/** @throws ServiceError not_found */
export async function loadDelivery({ sql, firmId }: FirmTransaction, id: string): Promise<Delivery> {
  const [row] = await sql<Delivery[]>`
    select id, connection_id as "connectionId", object_key as "objectKey", size, status
    from inbox_deliveries where firm_id = ${firmId} and id = ${id}`;
  if (!row) throw notFound("delivery");
  return row;
}

/** Holds a delivery that nobody has processed yet until the transaction ends; false when somebody has. */
export async function claimDelivery({ sql, firmId }: FirmTransaction, id: string): Promise<boolean> {
  const rows = await sql`
    select id from inbox_deliveries
    where firm_id = ${firmId} and id = ${id} and status = 'received' for update`;
  return rows.length > 0;
}

export type Settlement = { status: Exclude<DeliveryStatus, "received">; reason?: string };

export async function settleDelivery(
  { sql, firmId }: FirmTransaction,
  ctx: FirmContext,
  { id, status, reason }: Settlement & { id: string },
): Promise<DeliveryStatus> {
  await sql`
    update inbox_deliveries set status = ${status}, reason = ${reason ?? null},
      processed_at = ${ctx.ports.clock.now().toISOString()}
    where firm_id = ${firmId} and id = ${id}`;
  return status;
}
