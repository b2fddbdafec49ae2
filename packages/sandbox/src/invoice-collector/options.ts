import { z } from "zod";

const TEN_SECONDS = 10_000;
const HALF_HOUR = 30 * 60_000;

/** How this server behaves; the times are those of the real one, the switches where real ones differ. */
export const invoiceCollectorSwitches = z.object({
  /** `seed` is the older age: one callback on the customer, `/test_callback`. Read at the start only. */
  age: z.enum(["present", "seed"]).default("present"),
  /** How long each state of a collect lasts. */
  stepMs: z.number().int().min(0).default(300),
  /** Between the attempts of one callback. */
  retryDelayMs: z.number().int().min(0).default(TEN_SECONDS),
  /** Between the callbacks of two documents. */
  invoiceGapMs: z.number().int().min(0).default(1000),
  /** How long a user's token is valid, from its issue. */
  tokenValidityMs: z.number().int().min(1).default(HALF_HOUR),
  /** How long a collect waits for a code or an interactive sign-in. */
  answerTimeoutMs: z
    .number()
    .int()
    .min(1)
    .default(5 * 60_000),
  /** `POST /user` with an `ip` asks a third server about it, and answers 500 where that is unreachable. */
  ipLookup: z.enum(["unreachable", "works"]).default("unreachable"),
  /** The callback's `collector`: the whole configuration, or its id as before March 2026. */
  callbackCollector: z.enum(["object", "id"]).default("object"),
  /** Whether the page in the frame tells its parent what it shows. */
  pageMessages: z.boolean().default(true),
});

export type InvoiceCollectorSwitches = z.infer<typeof invoiceCollectorSwitches>;
