import { z } from "zod";
import type { CollectorUser } from "../../collector-service";
import { decodeAnswer } from "../../http/decode";
import type { Transport } from "../../http/transport";
import { checkedId, untilGone } from "../ids";
import { PROVIDER } from "../transport";
import type { ServerAge } from "./customer";

const user = z
  .looseObject({
    id: z.string().optional(),
    user_id: z.string().optional(),
    token: z.string().min(1).nullish(),
  })
  .transform(({ id, user_id, token }, context) => {
    const known = id ?? user_id;
    if (known !== undefined) return { id: known, uiToken: token ?? null };
    context.addIssue({ code: "custom", message: "a user without an id" });
    return z.NEVER;
  });

/**
 * POST /user: makes the user or finds it by `remote_id`, with a fresh token either way, so that sending it twice is
 * harmless. `ip` is left out: with it the server fails where it cannot reach a third party.
 */
export async function openUser(
  transport: Transport,
  { remoteId, locale }: { remoteId: string; locale: "en" | "fr" },
): Promise<CollectorUser> {
  const operation = "user.open";
  const answer = await transport.request(operation, {
    method: "POST",
    path: "/user",
    body: { remote_id: remoteId, locale },
    idempotent: true,
  });
  return { ...decodeAnswer(user, answer, { provider: PROVIDER, operation }), remoteId };
}

/** DELETE /user/{id}; in the older age DELETE /user with the `remote_id` in its body. */
export async function deleteUser(
  transport: Transport,
  age: ServerAge,
  { id, remoteId }: { id: string; remoteId: string },
): Promise<void> {
  const operation = "user.delete";
  const request =
    age === "seed"
      ? { path: "/user", body: { remote_id: remoteId } }
      : { path: `/user/${checkedId(operation, id)}`, body: undefined };
  await untilGone(transport.request(operation, { method: "DELETE", ...request, idempotent: true }));
}
