import { z } from "zod";
import type { Checkpoint } from "../provider";

const checkpointSchema = z.object({
  version: z.literal(1),
  /** Null between passes; else how far the list was read. */
  pass: z
    .object({
      /** The page to ask for next. */
      page: z.number().int().min(0),
      /** The ids of the page before: the same ones again mean that the page number is not honoured. */
      previousIds: z.array(z.string()).max(1000),
      read: z.number().int().min(0),
    })
    .nullable(),
});

export type AlteraCheckpoint = z.output<typeof checkpointSchema>;
export type AlteraPass = NonNullable<AlteraCheckpoint["pass"]>;

/** The pass under way; null begins a new one, also when the checkpoint cannot be read. */
export function passOf(checkpoint: Checkpoint | null): AlteraPass | null {
  const parsed = checkpointSchema.safeParse(checkpoint);
  return parsed.success ? parsed.data.pass : null;
}

export function checkpointOf(pass: AlteraPass | null): Checkpoint {
  return { version: 1, pass } satisfies AlteraCheckpoint;
}
