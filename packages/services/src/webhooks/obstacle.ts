import { isIP } from "node:net";
import { classifyAddress } from "@comptoir/outbound/addresses";
import { CATALOG, type ProviderId } from "@comptoir/providers";
import type { Ports } from "../ports";

/** Why a provider cannot tell us of changes by itself. */
export const WEBHOOK_OBSTACLES = ["no_webhooks", "not_https", "private"] as const;
export type WebhookObstacle = (typeof WEBHOOK_OBSTACLES)[number];

/** null: a webhook of this provider reaches us. Our own stand-in, on this machine, does so at any address. */
export function webhookObstacle(
  { publicUrl, baseUrls }: Pick<Ports, "publicUrl" | "baseUrls">,
  providerId: ProviderId,
): WebhookObstacle | null {
  if (!CATALOG[providerId].capabilities.includes("webhooks")) return "no_webhooks";
  const service = baseUrls[providerId];
  if (service !== undefined && isLoopback(hostOf(service))) return null;
  const { protocol } = new URL(publicUrl);
  if (isPrivate(hostOf(publicUrl))) return "private";
  return protocol === "https:" ? null : "not_https";
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}

function isLoopback(host: string): boolean {
  return isIP(host) ? classifyAddress(host) === "loopback" : /(^|\.)localhost$/.test(host);
}

/** RFC 6761, RFC 6762, RFC 8375 and what routers and offices use: names that mean nothing outside. */
const PRIVATE_NAMES =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|test|invalid|example)$/;

function isPrivate(host: string): boolean {
  if (isIP(host)) return classifyAddress(host) !== "public";
  return !host.includes(".") || PRIVATE_NAMES.test(host);
}
