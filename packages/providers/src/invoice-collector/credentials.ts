import { z } from "zod";

const address = z.url({ protocol: /^https?$/, hostname: /.+/ });

/** One account of the firm; self-hosted servers may have another address for browsers than for us. */
export const collectorCredentials = z.object({
  serverUrl: z.string().trim().pipe(address),
  browserUrl: z
    .string()
    .trim()
    .pipe(z.union([z.literal(""), address]))
    .default(""),
  bearer: z.string().trim().min(1),
});

export type CollectorCredentials = z.infer<typeof collectorCredentials>;
