import { z } from "zod";

/** First segments of addresses that are ours. */
const RESERVED: ReadonlySet<string> = new Set([
  "admin",
  "api",
  "connect",
  "embed",
  "sign-in",
  "setup",
  "invitation",
]);

/** How a firm stands in addresses: `cabinet-demo`. */
export const FirmSlug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?$/)
  .refine((slug) => !RESERVED.has(slug), "reserved");
