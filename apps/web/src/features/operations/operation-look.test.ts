import { describe, expect, it } from "vitest";
import type { Operation } from "./operation";
import { isUnderWay, pressingOperation } from "./operation-look";

function operation(status: Operation["status"]): Operation {
  return {
    id: "o1",
    type: "invoices.finalize",
    connectionId: "c1",
    providerId: "altoviz",
    resource: "invoices",
    externalId: "1",
    status,
    resolvedBy: null,
    errorMessage: null,
    createdAt: "2026-03-01T10:00:00Z",
    finishedAt: null,
    document: null,
    invoiceId: null,
  };
}

describe("the operation that a panel speaks of", () => {
  it("is the one under way, also while its answer is unknown", () => {
    expect(pressingOperation([operation("unknown")])?.status).toBe("unknown");
    expect(isUnderWay(operation("unknown"))).toBe(true);
  });

  it("stays while it needs a person", () => {
    expect(pressingOperation([operation("needs_person")], () => true)?.status).toBe("needs_person");
    expect(isUnderWay(operation("needs_person"))).toBe(false);
  });

  it("is a failure, as long as the record did not go on without it", () => {
    expect(pressingOperation([operation("failed")])?.status).toBe("failed");
    expect(pressingOperation([operation("failed")], () => true)).toBeNull();
  });

  it("is none after success, whatever failed before", () => {
    expect(pressingOperation([operation("succeeded"), operation("failed")])).toBeNull();
    expect(pressingOperation([])).toBeNull();
  });
});
