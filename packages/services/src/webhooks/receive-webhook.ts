import { asFirmId, asSystem, type FirmId } from "@comptoir/db";
import { type ProviderId, providerById, type ReadHook } from "@comptoir/providers";
import { hashToken } from "@comptoir/secrets";
import { BodyError, boundedBody } from "../collectors/bounded-body";
import type { SystemContext } from "../context";
import { openWebhook } from "./hook-row";
import { noteDelivery, noteTooLarge } from "./note-delivery";

/** An entity of a provider, with its lines, is a hundredth of it. */
export const MAX_WEBHOOK_BYTES = 1024 * 1024;

export type WebhookRequest = {
  providerId: ProviderId;
  /** The last part of the address. */
  secret: string;
  headers: Headers;
  body: AsyncIterable<Uint8Array>;
  /** Content-Length, where the request has one. */
  declaredLength: number | null;
};

export type WebhookAnswer = { httpStatus: 200 | 400 | 404 | 413 | 503 };

/** Where a delivery belongs. */
export type WebhookPlace = { firmId: FirmId; connectionId: string; companyId: string | null };

/**
 * Takes a webhook's delivery: raw to the object store, then its row with the job that reads the named record, then the
 * answer. One that does not prove itself is stored all the same, answered alike, and not acted upon. 404 unknown
 * address, 413 too large (recorded), 400 cut off, 503 database or disk not writable.
 */
export async function receiveWebhook(ctx: SystemContext, request: WebhookRequest): Promise<WebhookAnswer> {
  try {
    const hook = await hookOf(ctx, request);
    if (hook === null) return { httpStatus: 404 };
    return await receiveBody(ctx, hook, request);
  } catch (error) {
    ctx.ports.logger.error("webhook.not_stored", { error });
    return { httpStatus: 503 };
  }
}

type Hook = WebhookPlace & { sealedSecret: string };

async function hookOf(
  { database }: SystemContext,
  { secret, providerId }: WebhookRequest,
): Promise<Hook | null> {
  if (secret === "" || secret.length > 100) return null;
  const [row] = await asSystem(
    database,
    "the webhook of an address",
    ({ sql }) =>
      sql<(Omit<Hook, "firmId"> & { firmId: string })[]>`
      select c.firm_id as "firmId", c.id as "connectionId", c.company_id as "companyId",
        h.sealed_secret as "sealedSecret"
      from resolve_entry_key(${hashToken(secret)}, 'provider_webhook') k
      join remote_hooks h on h.firm_id = k.firm_id and h.id = k.target_id
      join connections c on c.firm_id = h.firm_id and c.id = h.connection_id
      where c.provider_id = ${providerId} and c.status <> 'disconnected' and h.removed_at is null
        and h.sealed_secret is not null and (k.expires_at is null or k.expires_at > now())`,
  );
  return row ? { ...row, firmId: asFirmId(row.firmId) } : null;
}

async function receiveBody(ctx: SystemContext, hook: Hook, request: WebhookRequest): Promise<WebhookAnswer> {
  const { declaredLength } = request;
  try {
    if (declaredLength !== null && declaredLength > MAX_WEBHOOK_BYTES) throw new BodyError("too_large");
    const rawBody = await wholeBody(request);
    const { key, size } = await ctx.ports.objects.put(hook.firmId, rawBody);
    await noteDelivery(ctx, hook, {
      objectKey: key,
      size,
      read: readBody(ctx, hook, { ...request, rawBody }),
    });
    return { httpStatus: 200 };
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    if (error.kind === "cut_off") return { httpStatus: 400 };
    await noteTooLarge(ctx, hook, declaredLength ?? MAX_WEBHOOK_BYTES);
    return { httpStatus: 413 };
  }
}

async function wholeBody({ body, declaredLength }: WebhookRequest): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const bounded = boundedBody(body, { maxBytes: MAX_WEBHOOK_BYTES, declaredLength });
  for await (const piece of bounded) pieces.push(piece);
  return Buffer.concat(pieces);
}

type Received = Pick<WebhookRequest, "providerId" | "headers"> & { rawBody: Uint8Array };

function readBody(ctx: SystemContext, hook: Hook, { providerId, headers, rawBody }: Received): ReadHook {
  const { secret } = openWebhook({ ...ctx, firmId: hook.firmId }, hook.connectionId, hook.sealedSecret);
  const provider = providerById(providerId);
  return provider.readHook?.({ rawBody, headers, secret }) ?? { check: "missing", event: null };
}
