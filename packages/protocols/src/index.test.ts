import { describe, expect, it } from "vitest";
import { invoiceCollectorOlderOperations, type Operation, operationCount, operations } from "./index";

describe("the operations of each service", () => {
  it("are as many as their documents list", () => {
    expect([operationCount("altoviz"), operationCount("altoviz", "seed")]).toEqual([93, 72]);
    expect([operationCount("altera"), operationCount("altera", "seed")]).toEqual([11, 4]);
    expect(operationCount("wisedat")).toBe(81);
    expect(operationCount("invoice-collector")).toBe(26);
    expect(invoiceCollectorOlderOperations).toHaveLength(8);
  });

  it.each([...Object.entries(operations), ["older invoice-collector", invoiceCollectorOlderOperations]])(
    "have one id and one address each: %s",
    (_service, list: readonly Operation[]) => {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      expect(new Set(list.map(({ method, path }) => `${method} ${path}`)).size).toBe(list.length);
    },
  );
});
