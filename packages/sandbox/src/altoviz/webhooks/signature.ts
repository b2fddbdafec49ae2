import { createHmac } from "node:crypto";
import type { WebhookSwitches } from "./switches";

/** The header that proves where a delivery comes from; none without a secret. */
export function signatureHeader(
  secret: string | null,
  body: string,
  switches: Pick<WebhookSwitches, "webhookSignature" | "webhookSignatureHeader">,
): Record<string, string> {
  if (!secret || switches.webhookSignature === "none") return {};
  return { [switches.webhookSignatureHeader]: signature(secret, body, switches.webhookSignature) };
}

function signature(secret: string, body: string, form: WebhookSwitches["webhookSignature"]): string {
  const hmac = createHmac("sha256", secret).update(body, "utf8");
  if (form === "hmac_base64") return hmac.digest("base64");
  if (form === "hmac_hex_prefixed") return `sha256=${hmac.digest("hex")}`;
  return form === "hmac_hex" ? hmac.digest("hex") : secret;
}
