import { z } from "zod";

const MAX_WAIT_MS = 120_000;

/**
 * How webhooks reach their receivers. About the secret there are three statements that disagree: the guide says the
 * key itself comes with each call, Altoviz's own client that payloads are signed, and nobody names the algorithm.
 */
export const webhookSwitches = {
  /** What stands in the header of a webhook with a secret: an HMAC-SHA256 of the raw body, or the secret. */
  webhookSignature: z.enum(["hmac_hex", "hmac_hex_prefixed", "hmac_base64", "secret", "none"]),
  webhookSignatureHeader: z.enum(["X-Signature", "X-Altoviz-Signature"]),
  /** held: events wait for the control `deliver`, which may shuffle and double them. */
  webhookDelivery: z.enum(["at_once", "held"]),
  webhookTimeoutMs: z.number().int().min(1).max(MAX_WAIT_MS),
  /** Further attempts after one that was not answered with 2xx. */
  webhookRetries: z.number().int().min(0).max(10),
  webhookRetryDelayMs: z.number().int().min(0).max(MAX_WAIT_MS),
  /** How many times `GET /v1/Webhooks` is answered without a webhook that was just registered. */
  webhookListLag: z.number().int().min(0).max(100),
  /** Registration: 201 with the ID 0 (seen), or 200 with the real one (older reference). */
  webhookCreated: z.enum(["created_id_0", "ok_with_id"]),
  /** DELETE with neither `id` nor `url`. */
  webhookDeleteBlank: z.enum(["bad_request", "not_found"]),
};

export type WebhookSwitches = z.output<z.ZodObject<typeof webhookSwitches>>;

export const DEFAULT_WEBHOOK_SWITCHES: WebhookSwitches = {
  webhookSignature: "hmac_hex",
  webhookSignatureHeader: "X-Signature",
  webhookDelivery: "at_once",
  webhookTimeoutMs: 10_000,
  webhookRetries: 0,
  webhookRetryDelayMs: 1000,
  webhookListLag: 0,
  webhookCreated: "created_id_0",
  webhookDeleteBlank: "bad_request",
};
