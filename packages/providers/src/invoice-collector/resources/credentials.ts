import { z } from "zod";
import type { CollectorCredentialRecord } from "../../collector-service";
import { decodeAnswer } from "../../http/decode";
import type { Transport } from "../../http/transport";
import { optionalText } from "../../http/wire";
import { checkedId, untilGone } from "../ids";
import { PROVIDER } from "../transport";

/** Epoch milliseconds; the server writes a date that it could not read as null. */
const instant = z
  .number()
  .nullish()
  .transform((milliseconds) =>
    milliseconds === null || milliseconds === undefined ? null : new Date(milliseconds),
  );

/** Null when the catalogue no longer has it. */
const collector = z.union([
  z.null().transform(() => ({ id: "", name: null })),
  z.string().transform((id) => ({ id, name: null })),
  z.looseObject({ id: z.string(), name: optionalText }).transform(({ id, name }) => ({ id, name })),
]);

/** Neither the title nor the message is to be relied on: the server keeps them in whoever's language came first. */
const state = z
  .looseObject({ index: z.number().int(), message: optionalText })
  .nullish()
  .transform((read) => read ?? { index: 0, message: null });

/** Those from before the day that collecting begins are known to the server but never collected. */
const invoice = z.looseObject({ collected_timestamp: instant });

const credential = z
  .looseObject({
    id: z.string().min(1),
    note: optionalText,
    create_timestamp: instant,
    last_collect_timestamp: instant,
    next_collect_timestamp: instant,
    invoices: z.array(invoice).nullish(),
    state,
    collector,
  })
  .transform(
    (read): CollectorCredentialRecord => ({
      id: read.id,
      collectorId: read.collector.id,
      collectorName: read.collector.name,
      note: read.note,
      stateIndex: read.state.index,
      stateMessage: read.state.message,
      createdAt: read.create_timestamp,
      lastCollectAt: read.last_collect_timestamp,
      nextCollectAt: read.next_collect_timestamp,
      invoiceCount: (read.invoices ?? []).filter(({ collected_timestamp }) => collected_timestamp !== null)
        .length,
    }),
  );

/** GET /user/{user}/credentials */
export async function fetchCredentials(
  transport: Transport,
  userId: string,
): Promise<CollectorCredentialRecord[]> {
  const operation = "credentials.list";
  const path = `/user/${checkedId(operation, userId)}/credentials`;
  const answer = await transport.request(operation, { method: "GET", path });
  return decodeAnswer(z.array(credential), answer, { provider: PROVIDER, operation });
}

export type CredentialKey = { userId: string; credentialId: string };

/** DELETE /user/{user}/credential/{credential} */
export async function deleteCredential(transport: Transport, key: CredentialKey): Promise<void> {
  const operation = "credential.delete";
  const path = credentialPath(operation, key);
  await untilGone(transport.request(operation, { method: "DELETE", path, idempotent: true }));
}

/** POST …/collect: starts one, or joins the one that runs. */
export async function startCollect(transport: Transport, key: CredentialKey): Promise<void> {
  const operation = "credential.collect";
  await transport.request(operation, { method: "POST", path: `${credentialPath(operation, key)}/collect` });
}

/** POST …/2fa. Refused with 400 when no collect waits for a code. */
export async function sendSecondFactor(
  transport: Transport,
  key: CredentialKey,
  code: string,
): Promise<void> {
  const operation = "credential.secondFactor";
  const path = `${credentialPath(operation, key)}/2fa`;
  await transport.request(operation, { method: "POST", path, body: { code } });
}

function credentialPath(operation: string, { userId, credentialId }: CredentialKey): string {
  return `/user/${checkedId(operation, userId)}/credential/${checkedId(operation, credentialId)}`;
}
