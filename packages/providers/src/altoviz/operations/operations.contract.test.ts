import { describe, expect, it } from "vitest";
import type { OperationType } from "../../operations";
import { resourceOf } from "../../operations";
import type { OperationCall, ProviderOperation } from "../../provider";
import { defined } from "../../testing/contract/bench";
import { documentDraft, partyDraft, paymentEntry, productDraft, receiptDraft } from "../testing/drafts";
import { errorOf, startTrial, type Trial } from "../testing/trial";
import { altovizOperations } from ".";

let trial: Trial;

async function start(options: Parameters<typeof startTrial>[0] = {}): Promise<void> {
  trial = await startTrial(options);
}

const books = () => defined(trial.standIn.state.books(trial.standIn.apiKey));
const customerId = () => String(defined([...books().customers.values()][0]).id);

function operation(type: OperationType, words: "present" | "older" = "present"): ProviderOperation {
  return defined(altovizOperations(trial.transport, { words })[type]);
}

function callOf(type: OperationType, externalId: string | null, input: unknown = {}): OperationCall {
  return { target: { resource: resourceOf(type), externalId }, input, key: `key-of-${type}`, file: null };
}

/** The fields of the record as they stand after the write. */
async function done(type: OperationType, externalId: string | null, input: unknown = {}) {
  const call = callOf(type, externalId, input);
  const before = externalId === null ? null : await operation(type).stateBefore(call);
  const { records } = await operation(type).perform(call, before);
  const own = defined(records[0]);
  return { id: own.externalId, fields: JSON.parse(own.payload), records, before, call };
}

const draftInvoice = () => done("invoices.create", null, documentDraft(customerId()));

describe("a record that is made", () => {
  it("carries the operation's key, by which it is found where the answer cannot be read", async () => {
    await start();
    trial.standIn.service.faults.add({
      kind: "status",
      status: 200,
      body: "<html>",
      method: "POST",
      path: "/v1/Suppliers",
    });
    const unseen = callOf("suppliers.create", null, partyDraft());
    expect(await operation("suppliers.create").perform(unseen, null)).toEqual({ records: [], removed: [] });
    const { fields } = await done("suppliers.create", null, partyDraft());
    expect(fields.internalId).toBe("key-of-suppliers.create");
    const found = await operation("suppliers.create").probe(unseen, null);
    expect(found).toMatchObject({ outcome: "succeeded", records: [{ externalId: String(fields.id) }] });
  });

  it("is of its family, which goes by value", async () => {
    await start();
    const family = await done("customer_families.create", null, { code: "FAM-7", label: "Thés" });
    const { fields, id } = await done("customers.create", null, partyDraft({ familyExternalId: family.id }));
    expect(fields.family).toMatchObject({ id: Number(family.id), label: "Thés" });
    const kept = await done(
      "customers.update",
      id,
      partyDraft({ familyExternalId: family.id, name: "Autre" }),
    );
    expect(kept.fields).toMatchObject({ companyName: "Autre", family: { label: "Thés" } });
    const freed = await done("customers.update", id, partyDraft());
    expect(freed.fields.family).toBeNull();
    const lost = callOf("customers.create", null, partyDraft({ familyExternalId: "999999" }));
    expect((await errorOf(operation("customers.create").perform(lost, null))).kind).toBe("rejected");
  });

  it("is typed in the words that the account takes", async () => {
    await start();
    const call = callOf("customers.create", null, partyDraft());
    const body = operation("customers.create", "older").preview(call, null).body;
    expect(JSON.parse(body ?? "")).toMatchObject({ type: "Company" });
    const refused = await errorOf(operation("customers.create", "older").perform(call, null));
    expect(refused.providerMessage).toContain("Company");
  });
});

describe("a record that is changed", () => {
  it("keeps what is not entered", async () => {
    await start();
    const { id } = await done("products.create", null, productDraft());
    const product = defined(books().products.get(Number(id)));
    product.defaultQuantity = 6;
    const { fields } = await done("products.update", id, productDraft({ name: "Thé noir" }));
    expect(fields).toMatchObject({
      name: "Thé noir",
      defaultQuantity: 6,
      internalId: "key-of-products.create",
    });
  });

  it("cannot be told apart where somebody else has changed it meanwhile", async () => {
    await start();
    const { id } = await done("products.create", null, productDraft());
    const call = callOf("products.update", id, productDraft({ name: "Thé noir" }));
    const before = await operation("products.update").stateBefore(call);
    expect(await operation("products.update").probe(call, before)).toMatchObject({ outcome: "not_applied" });
    defined(books().products.get(Number(id))).name = "Thé blanc";
    expect(await operation("products.update").probe(call, before)).toMatchObject({ outcome: "unknown" });
    expect(await operation("products.update").probe(call, null)).toMatchObject({ outcome: "unknown" });
  });

  it("shows what it pays with the new balance, when it is a receipt", async () => {
    await start();
    const invoice = await draftInvoice();
    const final = await done("invoices.finalize", invoice.id);
    const { records } = await done("receipts.create", null, receiptDraft(customerId(), invoice.id));
    expect(records.map(({ resource }) => resource)).toEqual(["receipts", "invoices"]);
    const paid = JSON.parse(defined(records[1]).payload);
    expect(paid.balance).toBeCloseTo(final.fields.balance - 50.25, 2);
  });
});

describe("a payment", () => {
  const settled = async (amount: string | null, finalize: boolean) => {
    const invoice = await draftInvoice();
    const call = callOf("invoices.markPaid", invoice.id, { ...paymentEntry(amount), finalize });
    return {
      call,
      pay: operation("invoices.markPaid"),
      before: await operation("invoices.markPaid").stateBefore(call),
    };
  };

  it("of a draft is refused unless the draft is made final by it, and that is irreversible", async () => {
    await start();
    const { call, pay, before } = await settled("10", false);
    expect(pay.irreversible(call)).toBe(false);
    const error = await errorOf(pay.perform(call, before));
    expect(error).toMatchObject({ kind: "rejected", providerMessage: expect.stringContaining("brouillon") });
    expect(await pay.probe(call, before)).toMatchObject({ outcome: "not_applied" });
    const finalizing = { ...call, input: { ...paymentEntry("10"), finalize: true } };
    expect(pay.irreversible(finalizing)).toBe(true);
    await pay.perform(finalizing, before);
    expect(await pay.probe(finalizing, before)).toMatchObject({ outcome: "succeeded" });
  });

  it("needs a person where the draft became final but its balance is another", async () => {
    await start();
    const { call, pay, before } = await settled("10", true);
    await done("invoices.finalize", defined(call.target.externalId));
    expect(await pay.probe(call, before)).toMatchObject({ outcome: "unknown" });
    trial.standIn.controls.markPaid({ id: Number(call.target.externalId), amount: 25 });
    expect(await pay.probe(call, before)).toMatchObject({ outcome: "unknown" });
  });

  it("of all that is open is known by the balance of 0", async () => {
    await start();
    const { call, pay } = await settled(null, false);
    await done("invoices.finalize", defined(call.target.externalId));
    const before = await pay.stateBefore(call);
    expect(await pay.probe(call, before)).toMatchObject({ outcome: "not_applied" });
    await pay.perform(call, before);
    expect(await pay.probe(call, before)).toMatchObject({ outcome: "succeeded" });
  });
});

it("a quote that is gone is asked for, not deleted again, as Altoviz answers that with 200 too", async () => {
  await start();
  const quote = await done("quotes.create", null, documentDraft(customerId()));
  const call = callOf("quotes.delete", quote.id);
  const remove = operation("quotes.delete");
  const before = await remove.stateBefore(call);
  await remove.perform(call, before);
  expect(await remove.probe(call, before)).toEqual({
    outcome: "succeeded",
    records: [],
    removed: [call.target],
  });
  expect((await errorOf(remove.stateBefore(call))).kind).toBe("not_found");
});

it("an upload without its file is not sent", async () => {
  await start();
  const call = callOf("purchases.upload", null);
  expect((await errorOf(operation("purchases.upload").perform(call, null))).message).toContain("not sent");
});
