import { describe, expect, it } from "vitest";
import { type ChoiceSource, choicesFor, primaryOf } from "./choices";

const VERBS = ["update", "delete", "finalize", "send", "markPaid"];

function invoice(fields: Partial<ChoiceSource>): ChoiceSource {
  return {
    providerId: "altera",
    resource: "invoices",
    lifecycle: "final",
    payment: "unpaid",
    delivery: "not_sent",
    deletedAtProvider: false,
    partyExternalId: "7",
    actions: VERBS.map((verb) => ({ type: `invoices.${verb}`, allowed: true, reason: null })),
    ...fields,
  };
}

function idsOf(document: ChoiceSource): string[] {
  return choicesFor(document).map(({ id }) => id);
}

describe("what can be done with a document", () => {
  it("is finalizing first for a draft, which is edited, paid and deleted too", () => {
    const draft = invoice({ lifecycle: "draft" });
    expect(idsOf(draft)).toEqual(["finalize", "edit", "send", "settle", "delete"]);
    expect(primaryOf(draft, choicesFor(draft))?.id).toBe("finalize");
  });

  it("is sending a final one, then its payment, then nothing that stands out", () => {
    const final = invoice({});
    expect(idsOf(final)).toEqual(["send", "settle", "receipt", "credit"]);
    expect(primaryOf(final, choicesFor(final))?.id).toBe("send");
    const sent = invoice({ delivery: "sent" });
    expect(primaryOf(sent, choicesFor(sent))?.id).toBe("settle");
    const paid = invoice({ delivery: "sent", payment: "paid" });
    expect(primaryOf(paid, choicesFor(paid))).toBeNull();
    expect(idsOf(paid)).not.toContain("receipt");
  });

  it("says why where it cannot be done", () => {
    const actions = [{ type: "invoices.send", allowed: false, reason: "operation_unresolved" }];
    const choices = choicesFor(invoice({ actions, providerId: "altera" }));
    expect(choices).toContainEqual({ id: "send", reason: "operation_unresolved" });
    expect(choices).toContainEqual({ id: "credit", reason: "not_offered_by_provider" });
  });

  it("is replacing, sending and deleting for a quote, which is never finalized", () => {
    const actions = ["delete", "send"].map((verb) => ({
      type: `quotes.${verb}`,
      allowed: true,
      reason: null,
    }));
    const quote = invoice({ resource: "quotes", payment: "not_applicable", actions });
    expect(idsOf(quote)).toEqual(["replace", "send", "invoice", "delete"]);
  });

  it("is nothing for a purchase", () => {
    expect(choicesFor(invoice({ resource: "collected", actions: [] }))).toEqual([]);
  });
});
