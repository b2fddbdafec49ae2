import { asSystem, entryKeys, onboardingSessions, withFirm } from "@comptoir/db";
import { hashToken, randomToken } from "@comptoir/secrets";
import { z } from "zod";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import { loadCompany } from "../companies/load";
import type { FirmContext, FirmTransaction } from "../context";
import { notFound, ServiceError } from "../errors";
import { type CollectorAccount, ensureAccount } from "./accounts";
import { ensureCallback } from "./ensure-callback";
import { frameOriginOf } from "./frame-address";
import { loadCredential } from "./load-credential";
import { answerOf, loadCollectorConnection, openCollectorService } from "./service";
import { storeCredentials } from "./store-credentials";

export const OpenWindowInput = z.object({
  connectionId: z.guid(),
  companyId: z.guid(),
  /** Reopens one; while nothing runs that starts a collect. */
  credentialId: z.guid().optional(),
  /** The language of the person's screen; the window speaks these two. */
  locale: z.enum(["en", "fr"]).optional(),
  /** The person knows that other callbacks of the account stop. */
  replaceCallback: z.boolean().optional(),
});
export type OpenWindowInput = z.infer<typeof OpenWindowInput>;

export const OpenedWindow = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("opened"),
    sessionId: z.string(),
    framePath: z.string(),
    frameOrigin: z.string(),
  }),
  z.object({ kind: z.literal("confirm_callback"), others: z.number() }),
  /** A secret, shown once, to owners. */
  z.object({ kind: z.literal("paste_callback"), address: z.string() }),
]);
export type OpenedWindow = z.infer<typeof OpenedWindow>;

/** How long a code waits for the frame that uses it. */
const CODE_VALIDITY_MS = 2 * 60_000;

/**
 * Prepares a credential window: our callback in place, the company's user at the service, what stands there now. The
 * page's own token is made when the frame opens, by {@link openFrame}.
 * @throws ServiceError not_found | upstream | precondition | forbidden
 */
export async function openWindow(ctx: FirmContext, input: OpenWindowInput): Promise<OpenedWindow> {
  authorize(ctx, "manage_collectors");
  const { connection, credential } = await withFirm(ctx.database, ctx.firmId, (tx) => place(tx, ctx, input));
  const service = openCollectorService(ctx, connection);
  const frameOrigin = frameOriginOf(ctx, service.uiUrl("checked", null));
  const callback = await ensureCallback(ctx, {
    connectionId: connection.id,
    service,
    replaceOthers: input.replaceCallback ?? false,
  });
  if (callback.kind !== "ready") return callback;
  const locale = input.locale ?? (await localeOf(ctx));
  const account = await withFirm(ctx.database, ctx.firmId, (tx) => ensureAccount(tx, input));
  const user = await answerOf(service.openUser({ remoteId: account.remoteId, locale }));
  const before = await answerOf(service.credentials(user.id));
  const code = randomToken(16);
  const sessionId = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    await storeCredentials(tx, account, before);
    return await createSession(tx, ctx, {
      account: { ...account, remoteUserId: user.id },
      locale,
      credentialExternalId: credential?.externalId ?? null,
      credentialsBefore: before.map(({ id }) => id),
      code,
    });
  });
  return { kind: "opened", sessionId, framePath: `/embed/frame/${code}`, frameOrigin };
}

async function place(tx: FirmTransaction, ctx: FirmContext, input: OpenWindowInput) {
  await loadCompany(tx, ctx, input.companyId);
  const connection = await loadCollectorConnection(tx, ctx, input.connectionId);
  if (connection.companyId !== null && connection.companyId !== input.companyId) throw notFound("connection");
  const credential = input.credentialId ? await loadCredential(tx, ctx, input.credentialId) : null;
  if (
    credential &&
    (credential.companyId !== input.companyId || credential.account.connectionId !== connection.id)
  ) {
    throw notFound("credential");
  }
  return { connection, credential };
}

/** The window speaks English and French only. */
async function localeOf(ctx: FirmContext): Promise<"en" | "fr"> {
  const { actor } = ctx;
  if (actor.kind === "worker") throw new ServiceError("forbidden", "A window is opened by a person.");
  const [person] = await asSystem(
    ctx.database,
    "the language of a credential window",
    ({ sql }) => sql<{ locale: string | null }[]>`select locale from users where id = ${actor.userId}`,
  );
  return person?.locale === "fr" ? "fr" : "en";
}

type NewSession = {
  account: CollectorAccount;
  locale: "en" | "fr";
  credentialExternalId: string | null;
  credentialsBefore: string[];
  code: string;
};

async function createSession(tx: FirmTransaction, ctx: FirmContext, session: NewSession): Promise<string> {
  const { actor } = ctx;
  if (actor.kind === "worker") throw new ServiceError("forbidden", "A window is opened by a person.");
  const { account, code, ...values } = session;
  const { firmId } = tx;
  const expiresAt = new Date(ctx.ports.clock.now().getTime() + CODE_VALIDITY_MS);
  await tx.sql`
    update collector_accounts set remote_user_id = ${account.remoteUserId}
    where firm_id = ${firmId} and id = ${account.id}`;
  const { companyId } = account;
  const [row] = await tx.db
    .insert(onboardingSessions)
    .values({
      ...values,
      firmId,
      collectorAccountId: account.id,
      companyId,
      openedBy: actor.userId,
      expiresAt,
    })
    .returning({ id: onboardingSessions.id });
  if (!row) throw new TypeError("an insert returns its row");
  await tx.db
    .insert(entryKeys)
    .values({ keyHash: hashToken(code), purpose: "embed_frame", firmId, targetId: row.id, expiresAt });
  await recordAudit(tx, ctx, {
    action: "collector_window.opened",
    entityType: "onboarding_session",
    entityId: row.id,
    companyId,
  });
  return row.id;
}
