import { TRPCClientError } from "@trpc/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type NamedOrder, OrderUnanswered, placeOrder } from "./place-order";

const ORDER: NamedOrder = {
  type: "quotes.delete",
  connectionId: "3d6f3a86-50b5-4f3a-9d0c-1c1c5f5b7a10",
  externalId: "7",
  input: {},
  orderId: "8f14e45f-ceea-467f-a8d5-2f1b1a6d3b11",
};

const DONE = { status: "succeeded" };

const broken = new TypeError("Failed to fetch");
const refused = new TRPCClientError("no", {
  result: { error: { code: -1, message: "no", data: { code: "CONFLICT", reason: "operation_unresolved" } } },
});

/** Fails as told, one after the other, then succeeds. */
function portal(...failures: Error[]) {
  const asked: string[] = [];
  const send = async (order: NamedOrder) => {
    asked.push(order.orderId);
    const failure = failures.shift();
    if (failure) throw failure;
    return DONE;
  };
  return { send, asked };
}

describe("placing an order", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("asks again with the same id after one, three and six seconds", async () => {
    const { send, asked } = portal(broken, broken, broken);
    const placed = placeOrder(send, ORDER);
    await vi.advanceTimersByTimeAsync(999);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2_999);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(5_999);
    expect(asked).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(1);
    expect(await placed).toBe(DONE);
    expect(new Set(asked)).toEqual(new Set([ORDER.orderId]));
  });

  it("ends as not known after the fourth question without an answer", async () => {
    const { send, asked } = portal(broken, broken, broken, broken);
    await Promise.all([
      expect(placeOrder(send, ORDER)).rejects.toBeInstanceOf(OrderUnanswered),
      vi.advanceTimersByTimeAsync(10_000),
    ]);
    expect(asked).toHaveLength(4);
  });

  it("takes a refusal at once", async () => {
    const { send, asked } = portal(refused);
    await expect(placeOrder(send, ORDER)).rejects.toBe(refused);
    expect(asked).toHaveLength(1);
  });

  it("does not take a refusal for the end of a question that got no answer", async () => {
    const { send, asked } = portal(broken, refused);
    await Promise.all([
      expect(placeOrder(send, ORDER)).rejects.toBeInstanceOf(OrderUnanswered),
      vi.advanceTimersByTimeAsync(1_000),
    ]);
    expect(asked).toHaveLength(2);
  });
});
