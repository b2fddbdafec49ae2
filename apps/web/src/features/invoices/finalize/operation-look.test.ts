import { describe, expect, it } from "vitest";
import type { Operation } from "../invoice";
import { isUnderWay, pressingOperation } from "./operation-look";

function operation(status: Operation["status"]): Operation {
  return {
    id: "o1",
    type: "invoices.finalize",
    status,
    resolvedBy: null,
    errorMessage: null,
    createdAt: "2026-03-01T10:00:00Z",
    finishedAt: null,
  };
}

describe("the operation that a panel speaks of", () => {
  it("is the one under way, also while its answer is unknown", () => {
    expect(pressingOperation([operation("unknown")], "draft")?.status).toBe("unknown");
    expect(isUnderWay(operation("unknown"))).toBe(true);
  });

  it("stays while it needs a person", () => {
    expect(pressingOperation([operation("needs_person")], "final")?.status).toBe("needs_person");
    expect(isUnderWay(operation("needs_person"))).toBe(false);
  });

  it("is a failure only as long as the draft is one", () => {
    expect(pressingOperation([operation("failed")], "draft")?.status).toBe("failed");
    expect(pressingOperation([operation("failed")], "final")).toBeNull();
  });

  it("is none after success, whatever failed before", () => {
    expect(pressingOperation([operation("succeeded"), operation("failed")], "draft")).toBeNull();
    expect(pressingOperation([], "draft")).toBeNull();
  });
});
