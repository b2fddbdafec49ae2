import { companyIds, type FirmContext, type FirmTransaction } from "../context";
import { notFound } from "../errors";

export const WINDOW_STATES = ["opening", "open", "closed"] as const;
export type WindowState = (typeof WINDOW_STATES)[number];

export type WindowSession = {
  id: string;
  collectorAccountId: string;
  companyId: string;
  credentialsBefore: string[];
  state: WindowState;
};

/**
 * A window of this firm, in the actor's companies. Its state is derived from its instants: one whose time is over is
 * closed, whether or not the browser said so. @throws ServiceError not_found
 */
export async function loadSession(tx: FirmTransaction, ctx: FirmContext, id: string): Promise<WindowSession> {
  const { sql, firmId } = tx;
  const scope = companyIds(ctx);
  const now = ctx.ports.clock.now().toISOString();
  const [row] = await sql<WindowSession[]>`
    select id, collector_account_id as "collectorAccountId", company_id as "companyId",
      credentials_before as "credentialsBefore",
      case when closed_at is not null or expires_at <= ${now}::timestamptz then 'closed'
        when framed_at is not null then 'open' else 'opening' end as state
    from onboarding_sessions
    where firm_id = ${firmId} and id = ${id}
      ${scope === null ? sql`` : sql`and company_id = any(${[...scope]}::uuid[])`}`;
  if (!row) throw notFound("window");
  return row;
}
