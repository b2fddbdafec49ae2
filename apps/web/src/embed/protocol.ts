import { z } from "zod";

/** What the collector's page tells the page around it: where it is, and that it is done. Never an outcome. */
export const CollectorMessage = z.enum([
  "ic-close",
  "ic-panel-search",
  "ic-panel-form",
  "ic-panel-feedback",
  "ic-panel-progress",
  "ic-panel-interactive",
]);
export type CollectorMessage = z.infer<typeof CollectorMessage>;

/** Why there is nothing in the frame: its code is used or too old, its server did not answer, http stands inside https. */
export const FRAME_FAILURES = ["expired", "unreachable", "insecure"] as const;
export type FrameFailure = (typeof FRAME_FAILURES)[number];

/** The messages of our wrapper document: the closed union that the page around it understands. */
export const FrameMessage = z.discriminatedUnion("type", [
  z.object({ source: z.literal("comptoir-frame"), type: z.literal("loaded") }),
  z.object({ source: z.literal("comptoir-frame"), type: z.literal("collector"), message: CollectorMessage }),
  z.object({
    source: z.literal("comptoir-frame"),
    type: z.literal("failed"),
    reason: z.enum(FRAME_FAILURES),
  }),
]);
export type FrameMessage = z.infer<typeof FrameMessage>;

/** Reads what came by postMessage; null for everything that is not in the union. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  const parsed = FrameMessage.safeParse(data);
  return parsed.success ? parsed.data : null;
}
