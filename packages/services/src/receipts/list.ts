import { withFirm } from "@comptoir/db";
import { PROVIDER_IDS } from "@comptoir/providers/catalog";
import { z } from "zod";
import { authorize } from "../authorize";
import { checkCompany } from "../companies/load";
import { companyIds, type FirmContext } from "../context";
import { decodeCursor, encodeCursor } from "../cursor";
import { type KeysetOrder, orderSql, rangesAfter } from "../keyset";

export const ListReceiptsInput = z.object({
  companyId: z.guid().optional(),
  connectionId: z.guid().optional(),
  /** Of this customer alone, by the provider's id. */
  partyExternalId: z.string().max(200).optional(),
  cursor: z.string().max(1000).nullish(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListReceiptsInput = z.infer<typeof ListReceiptsInput>;

/** Money received. `amount` is decimal text in `currency`, null is unknown. */
export const ReceiptRow = z.object({
  id: z.string(),
  companyId: z.string(),
  companyName: z.string(),
  connectionId: z.string(),
  providerId: z.enum(PROVIDER_IDS),
  externalId: z.string(),
  number: z.string().nullable(),
  partyName: z.string().nullable(),
  receivedOn: z.string().nullable(),
  amount: z.string().nullable(),
  currency: z.string(),
  method: z.string().nullable(),
  reference: z.string().nullable(),
});
export type ReceiptRow = z.infer<typeof ReceiptRow>;

export const ReceiptPage = z.object({ rows: z.array(ReceiptRow), nextCursor: z.string().nullable() });
export type ReceiptPage = z.infer<typeof ReceiptPage>;

/** A page of receipts, the newest first. @throws ServiceError not_found for a company outside the actor's scope */
export async function listReceipts(ctx: FirmContext, input: ListReceiptsInput): Promise<ReceiptPage> {
  authorize(ctx, "read");
  const bound = [input.companyId, input.connectionId, input.partyExternalId];
  const cursor = input.cursor ? decodeCursor(input.cursor, bound) : null;
  const rows = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { sql } = tx;
    await checkCompany(tx, ctx, input.companyId);
    const scope = input.companyId ? [input.companyId] : companyIds(ctx);
    const order: KeysetOrder = {
      column: sql`p.received_on`,
      id: sql`p.id`,
      valueOf: (text) => sql`${text}::text::date`,
      direction: "desc",
    };
    const found: ReceiptRow[] = [];
    for (const range of rangesAfter(tx, order, cursor)) {
      if (found.length > input.limit) break;
      found.push(
        ...(await sql<ReceiptRow[]>`
          select p.id, p.company_id as "companyId", c.name as "companyName", p.connection_id as "connectionId",
            x.provider_id as "providerId", p.external_id as "externalId", p.number, p.party_name as "partyName",
            p.received_on::text as "receivedOn", trim_scale(p.amount)::text as amount, p.currency, p.method, p.reference
          from payments p join companies c on c.firm_id = p.firm_id and c.id = p.company_id
            join connections x on x.firm_id = p.firm_id and x.id = p.connection_id
          where p.firm_id = ${tx.firmId} and p.deleted_at_provider is null
            ${scope === null ? sql`` : sql`and p.company_id = any(${[...scope]}::uuid[])`}
            ${input.connectionId ? sql`and p.connection_id = ${input.connectionId}` : sql``}
            ${input.partyExternalId ? sql`and p.party_external_id = ${input.partyExternalId}` : sql``}
            ${range ? sql`and ${range}` : sql``}
          ${orderSql(tx, order)} limit ${input.limit + 1 - found.length}`),
      );
    }
    return found;
  });
  const page = rows.slice(0, input.limit);
  const last = page.at(-1);
  const hasMore = rows.length > input.limit && last !== undefined;
  return {
    rows: page,
    nextCursor: hasMore ? encodeCursor({ value: last.receivedOn, id: last.id }, bound) : null,
  };
}
