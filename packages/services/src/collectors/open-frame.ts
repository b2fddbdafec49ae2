import { asFirmId, asSystem, type FirmId, withFirm } from "@comptoir/db";
import { hashToken } from "@comptoir/secrets";
import { loadOpenableConnection } from "../connections/load-openable";
import type { FirmContext, SystemContext } from "../context";
import { notFound, ServiceError } from "../errors";
import { loadAccount } from "./accounts";
import { frameOriginOf } from "./frame-address";
import { answerOf, openCollectorService } from "./service";

// architecture-allow: the one-time code is the permission; its opening was audited by openWindow

/** As long as the service's own token for the page. */
const WINDOW_VALIDITY_MS = 30 * 60_000;

/** `uiUrl` holds a token that opens the company's credentials: it is never logged or stored. */
export type OpenedFrame = {
  uiUrl: string;
  frameOrigin: string;
  locale: "en" | "fr";
  sessionId: string;
  /** The person who opened the window; nobody else may be shown the frame. */
  openedBy: string;
  firmSlug: string;
};

/**
 * Uses up a window's code and makes the page's address. A code works once, within two minutes.
 * @throws ServiceError not_found (used, expired, unknown) | upstream | precondition
 */
export async function openFrame(system: SystemContext, { code }: { code: string }): Promise<OpenedFrame> {
  const session = await takeCode(system, code);
  const { openedBy, firmId, firmSlug, locale } = session;
  const ctx: FirmContext = {
    ...system,
    firmId,
    firmSlug,
    companies: [session.companyId],
    actor: { kind: "onboarding", sessionId: session.id, userId: openedBy },
  };
  const { account, connection } = await withFirm(ctx.database, firmId, async (tx) => {
    const account = await loadAccount(tx, session.collectorAccountId);
    return { account, connection: await loadOpenableConnection(tx, account.connectionId) };
  });
  const service = openCollectorService(ctx, connection);
  const { uiToken } = await answerOf(service.openUser({ remoteId: account.remoteId, locale }));
  if (uiToken === null) {
    throw new ServiceError("upstream", "The service gave no access to its page.", {
      entity: "collector",
      reason: "unexpected_answer",
    });
  }
  const uiUrl = service.uiUrl(uiToken, session.credentialExternalId);
  return { uiUrl, frameOrigin: frameOriginOf(ctx, uiUrl), locale, sessionId: session.id, openedBy, firmSlug };
}

type UsedSession = {
  firmId: FirmId;
  firmSlug: string;
  id: string;
  collectorAccountId: string;
  companyId: string;
  openedBy: string;
  locale: "en" | "fr";
  credentialExternalId: string | null;
};

/** Single use by the condition of the update: of two at once, one finds nothing. */
async function takeCode({ database, ports }: SystemContext, code: string): Promise<UsedSession> {
  if (code.length > 100) throw notFound("frame");
  const now = ports.clock.now();
  const until = new Date(now.getTime() + WINDOW_VALIDITY_MS).toISOString();
  const hash = hashToken(code);
  const row = await asSystem(database, "the code of a frame", async ({ sql }) => {
    const [used] = await sql<(Omit<UsedSession, "firmId"> & { firmId: string })[]>`
      update onboarding_sessions s set framed_at = ${now.toISOString()}, expires_at = ${until}
      from resolve_entry_key(${hash}, 'embed_frame') k join firms f on f.id = k.firm_id
      where s.firm_id = k.firm_id and s.id = k.target_id and k.expires_at > ${now.toISOString()}::timestamptz
        and s.framed_at is null and s.closed_at is null
      returning s.firm_id as "firmId", f.slug as "firmSlug", s.id, s.collector_account_id as "collectorAccountId",
        s.company_id as "companyId", s.opened_by as "openedBy", s.locale,
        s.credential_external_id as "credentialExternalId"`;
    await sql`delete from entry_keys where key_hash = ${hash} and purpose = 'embed_frame'`;
    return used;
  });
  if (!row) throw notFound("frame");
  return { ...row, firmId: asFirmId(row.firmId) };
}
