import { z } from "zod";
import { createRandom } from "../../data/random";
import type { AltovizState } from "../state";
import type { Delivery } from "../webhooks/deliver";

const deliverSchema = z.object({
  /** Of deliveries; without them, all that are held. */
  ids: z.array(z.number().int()).optional(),
  order: z.enum(["same", "reverse", "shuffle"]).default("same"),
  /** 2 delivers each twice, with the same event id. */
  copies: z.number().int().min(1).max(10).default(1),
  /** For the shuffle. */
  seed: z.number().int().default(1),
});

export type WebhookControls = {
  /** What was sent or is held, with its attempts; waits for what is under way. */
  deliveries: () => Promise<{ deliveries: Delivery[] }>;
  /** Sends deliveries (again) as recorded, and answers when every one of them has ended. */
  deliver: (body?: z.input<typeof deliverSchema>) => Promise<{ delivered: number[]; failed: number[] }>;
};

export function webhookControls({ deliveries }: AltovizState): WebhookControls {
  return {
    async deliveries() {
      await deliveries.idle();
      return { deliveries: deliveries.list() };
    },
    async deliver(body) {
      const { ids, order, copies, seed } = deliverSchema.parse(body ?? {});
      const held = deliveries.list().filter(({ state }) => state === "held");
      const chosen = ids ?? held.map(({ id }) => id);
      await deliveries.redeliver(
        ordered(
          chosen.flatMap((id) => Array.from({ length: copies }, () => id)),
          order,
          seed,
        ),
      );
      const done = deliveries.list().filter(({ id }) => chosen.includes(id));
      const idsOf = (state: Delivery["state"]) =>
        done.filter((one) => one.state === state).map(({ id }) => id);
      return { delivered: idsOf("delivered"), failed: idsOf("failed") };
    },
  };
}

function ordered(ids: number[], order: "same" | "reverse" | "shuffle", seed: number): number[] {
  if (order === "same") return ids;
  if (order === "reverse") return ids.toReversed();
  const random = createRandom(seed, "deliveries");
  return ids
    .map((id) => ({ id, place: random.next() }))
    .sort((left, right) => left.place - right.place)
    .map(({ id }) => id);
}
