import { expect, it } from "vitest";
import type { OperationCall } from "../../provider";
import { type Bench, defined } from "./bench";
import type { ContractSubject } from "./subject";

/** How a connector opens documents and writes. */
export function describeOperations(current: () => Bench, subject: ContractSubject): void {
  const { capabilities } = subject.provider;

  if (capabilities.includes("documents.open")) {
    it("opens a document as a PDF with a name", async () => {
      const { resource, externalId } = defined(current().stand.withDocument)();
      const content = await defined(current().open().documents).open(resource, externalId);
      expect(content.contentType).toBe("application/pdf");
      expect(content.fileName).toMatch(/\.pdf$/i);
      expect(Buffer.from(content.bytes.subarray(0, 5)).toString("latin1")).toBe("%PDF-");
    });

    it("says so when there is no such document", async () => {
      const { missing } = current().stand;
      const { resource, externalId } = missing ?? { resource: "collected", externalId: "1" };
      const error = await current().errorOf(defined(current().open().documents).open(resource, externalId));
      expect(error.kind).toBe("not_found");
    });
  }

  if (capabilities.includes("invoices.finalize")) {
    const operation = () => defined(current().open().operations?.["invoices.finalize"]);
    const draft = () => {
      const { externalId, path } = defined(current().stand.draft)();
      return { call: finalizing(externalId), path };
    };

    it("finalizes a draft, and knows that it happened", async () => {
      const { call } = draft();
      const before = await operation().stateBefore(call);
      expect(await operation().probe(call, before)).toMatchObject({ outcome: "not_applied" });
      const after = await operation().perform(call, before);
      expect(after.records).toMatchObject([call.target]);
      expect(await operation().probe(call, before)).toMatchObject({ outcome: "succeeded", ...after });
    });

    it.each(["answer_lost", "cut_body"] as const)(
      "sends a write once when its answer is gone (%s); the probe tells",
      async (kind) => {
        const { call, path } = draft();
        const before = await operation().stateBefore(call);
        current().fail({ kind, method: "POST", path, times: -1 });
        const error = await current().errorOf(operation().perform(call, before));
        expect(error).toMatchObject({ kind: "unavailable", connectionCause: "reset" });
        expect(current().sent(path, "POST")).toBe(1);
        expect(await operation().probe(call, before)).toMatchObject({ outcome: "succeeded" });
      },
    );

    it.each([429, 500, 503])("does not send a write again after a %s", async (status) => {
      const { call, path } = draft();
      const before = await operation().stateBefore(call);
      current().fail({ kind: "status", status, method: "POST", path, times: 1 });
      await current().errorOf(operation().perform(call, before));
      expect(current().sent(path, "POST")).toBe(1);
      expect(await operation().probe(call, before)).toMatchObject({ outcome: "not_applied" });
    });

    it("cannot tell about an invoice that is gone", async () => {
      const { call } = draft();
      const before = await operation().stateBefore(call);
      const missing = finalizing("1");
      expect(await operation().probe(missing, before)).toEqual({
        outcome: "unknown",
        records: [],
        removed: [],
      });
      expect((await current().errorOf(operation().stateBefore(missing))).kind).toBe("not_found");
    });
  }
}

function finalizing(externalId: string): OperationCall<Record<string, never>> {
  return { target: { resource: "invoices", externalId }, input: {}, key: "contract-suite", file: null };
}
