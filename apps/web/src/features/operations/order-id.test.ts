import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { OperationOrder } from "./operation";
import { endOrder, newOrderId, orderIdOf } from "./order-id";

const CONNECTION = "3d6f3a86-50b5-4f3a-9d0c-1c1c5f5b7a10";

function deleting(externalId: string): OperationOrder {
  return { type: "quotes.delete", connectionId: CONNECTION, externalId, input: {} };
}

describe("the id of an order", () => {
  it("is a version 4 UUID, another each time it is made", () => {
    const made = Array.from({ length: 200 }, newOrderId);
    for (const id of made) expect(z.uuidv4().safeParse(id).success).toBe(true);
    expect(new Set(made).size).toBe(200);
  });

  it("stays the same while the same is asked for, and differs for anything else", () => {
    const id = orderIdOf(deleting("1"));
    expect(orderIdOf(deleting("1"))).toBe(id);
    expect(orderIdOf(deleting("2"))).not.toBe(id);
  });

  it("is another once the order is over", () => {
    const id = orderIdOf(deleting("3"));
    endOrder(id);
    const next = orderIdOf(deleting("3"));
    expect(next).not.toBe(id);
    endOrder(id);
    expect(orderIdOf(deleting("3"))).toBe(next);
  });

  it("outlives many others as long as it is used", () => {
    const id = orderIdOf(deleting("kept"));
    const left = orderIdOf(deleting("left"));
    for (let count = 0; count < 600; count += 1) {
      orderIdOf(deleting(`other ${count}`));
      expect(orderIdOf(deleting("kept"))).toBe(id);
    }
    expect(orderIdOf(deleting("left"))).not.toBe(left);
  });
});
