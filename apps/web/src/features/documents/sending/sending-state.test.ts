import { describe, expect, it } from "vitest";
import { isReadable, maySend } from "./sending-state";

function sending(status: "queued" | "unknown" | "needs_person" | "succeeded" | "failed" | "not_applied") {
  const instants = { orderedAt: "2026-03-01T10:00:00.000Z", finishedAt: null };
  const place = { operationId: "o", connectionId: "c", providerId: "altoviz" as const };
  return { sending: { ...place, ...instants, status, errorMessage: null } };
}

describe("sending a document to a provider", () => {
  it("may be asked for once", () => {
    expect(maySend({ sending: null })).toBe(true);
    expect(maySend(sending("succeeded"))).toBe(false);
  });

  it.each(["queued", "unknown", "needs_person"] as const)("may not be asked for while it is %s", (status) => {
    expect(maySend(sending(status))).toBe(false);
  });

  it.each(["failed", "not_applied"] as const)("may be asked for again after it is %s", (status) => {
    expect(maySend(sending(status))).toBe(true);
  });

  it("is for files that can be read as an invoice", () => {
    expect(isReadable({ contentType: "application/pdf" })).toBe(true);
    expect(isReadable({ contentType: "application/zip" })).toBe(false);
  });
});
