import { isUnanswered } from "@/features/data/refusal";
import type { OperationOrder } from "./operation";

/** Waits before an order without an answer is asked for again. */
const WAITS_MS = [1_000, 3_000, 6_000];

/** Nobody answered: whether the order was taken is not known. */
export class OrderUnanswered extends Error {
  override name = "OrderUnanswered";
}

/** An order with its id. */
export type NamedOrder = OperationOrder & { orderId: string };

/**
 * Sends an order to the portal; without an answer it asks again, with the same id, up to three times.
 * @throws OrderUnanswered; the error of the portal where its first answer is a refusal
 */
export async function placeOrder<Answer>(
  send: (order: NamedOrder) => Promise<Answer>,
  order: NamedOrder,
): Promise<Answer> {
  let cause: unknown;
  for (const wait of [0, ...WAITS_MS]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      return await send(order);
    } catch (error) {
      if (!isUnanswered(error)) {
        // what an earlier question without an answer did is not told by this refusal
        if (wait > 0) break;
        throw error;
      }
      cause = error;
    }
  }
  throw new OrderUnanswered("The portal did not answer.", { cause });
}
