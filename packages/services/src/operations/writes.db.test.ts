import { withFirm } from "@comptoir/db";
import type { OperationType, ProviderFetch } from "@comptoir/providers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FirmContext } from "../context";
import { runSync } from "../syncs/run-sync";
import { type AltovizScene, altovizScene } from "../syncs/testing/altoviz-scene";
import { rollupsTwice } from "../syncs/testing/stored";
import { operationById } from "./by-id";
import { OperationOrder } from "./prepare";
import { previewOperation } from "./preview";
import { requestOperation } from "./request";
import { resolveOperation } from "./resolve";
import { runOperation } from "./run-operation";

const forever = new AbortController().signal;

let scene: AltovizScene;
let customerId: string;

beforeAll(async () => {
  scene = await altovizScene({ scale: 0.005 });
  const { connectionId } = scene;
  await runSync(scene.ctx, { connectionId, mode: "full", trigger: "person" }, forever);
  customerId = String([...books().customers.keys()][0]);
});
afterAll(() => scene.close());
beforeEach(() => scene.altoviz.service.faults.clear());

function books() {
  const found = scene.altoviz.state.books(scene.altoviz.apiKey);
  if (!found) throw new Error("the stand-in has no books");
  return found;
}

function order(type: OperationType, externalId: string | null, input: unknown = {}): OperationOrder {
  return OperationOrder.parse({ type, connectionId: scene.connectionId, externalId, input });
}

/** Ordered by a person who does not wait, and not sent yet. */
async function ordered(type: OperationType, externalId: string | null, input?: unknown): Promise<string> {
  let elapsedMs = 0;
  const now = () => new Date((elapsedMs += 20_000));
  const clock = { ...scene.person.ports.clock, now };
  const impatient = { ...scene.person, ports: { ...scene.person.ports, clock } };
  return (await requestOperation(impatient, order(type, externalId, input))).id;
}

/** Ordered by a person and sent by a worker, to its end. */
async function write(type: OperationType, externalId: string | null, input?: unknown, ctx = scene.ctx) {
  const operationId = await ordered(type, externalId, input);
  await runOperation(ctx, { operationId }, forever);
  return operationById(scene.person, { id: operationId });
}

/** As {@link write}, of one that succeeds: the id of the record. */
async function written(type: OperationType, externalId: string | null, input?: unknown): Promise<string> {
  const operation = await write(type, externalId, input);
  expect(operation).toMatchObject({ type, status: "succeeded", resolvedBy: "answer", errorMessage: null });
  return operation.externalId ?? "";
}

type Row = Record<string, unknown>;

async function rowOf(table: "invoices" | "parties" | "products" | "payments", externalId: string) {
  const [row] = await withFirm(scene.database, scene.ctx.firmId, ({ sql }) =>
    sql<Row[]>`select * from ${sql(table)} where external_id = ${externalId}`.execute(),
  );
  return row;
}

async function listed(resource: string, externalId: string) {
  const [row] = await withFirm(scene.database, scene.ctx.firmId, ({ sql }) =>
    sql<Row[]>`select * from provider_lists
      where resource = ${resource} and external_id = ${externalId}`.execute(),
  );
  return row;
}

async function expectRollupsRight(): Promise<void> {
  const { kept, counted } = await rollupsTwice(scene.ctx);
  expect(kept).toEqual(counted);
}

const TAX = { taxRate: "20", taxRegion: "FR" };

function documentDraft(changes: Row = {}) {
  return {
    partyExternalId: customerId,
    issuedOn: "2026-02-10",
    subject: "Mission",
    lines: [{ kind: "service", description: "Audit", quantity: "2", unitPrice: "100.10", unit: "h", ...TAX }],
    ...changes,
  };
}

const payment = (amount: string | null) => ({ paidOn: "2026-02-20", amount, method: "transfer" });

describe("an invoice", () => {
  it("goes from draft to final, sent, part paid, paid, and is credited", async () => {
    const id = await written("invoices.create", null, documentDraft());
    expect(await rowOf("invoices", id)).toMatchObject({
      lifecycle: "draft",
      net: "200.2000",
      gross: "240.2400",
    });
    const line = { kind: "product", description: "Papier", quantity: "1", unitPrice: "50", ...TAX };
    const { lines } = documentDraft();
    await written("invoices.update", id, documentDraft({ lines: [...lines, line] }));
    expect(await rowOf("invoices", id)).toMatchObject({ lifecycle: "draft", gross: "300.2400" });
    await expectRollupsRight();

    await written("invoices.finalize", id);
    expect(await rowOf("invoices", id)).toMatchObject({
      lifecycle: "final",
      number: expect.any(String),
      delivery: "not_sent",
      payment: "unpaid",
    });
    await expect(
      requestOperation(scene.person, order("invoices.update", id, documentDraft())),
    ).rejects.toMatchObject({ code: "precondition", reason: "not_a_draft" });
    await written("invoices.send", id, { addresses: ["client@example.fr"] });
    expect(await rowOf("invoices", id)).toMatchObject({ delivery: "sent" });
    await written("invoices.markPaid", id, payment("100"));
    expect(await rowOf("invoices", id)).toMatchObject({ payment: "partly_paid", open: "200.2400" });
    await written("invoices.markPaid", id, payment(null));
    expect(await rowOf("invoices", id)).toMatchObject({ payment: "paid", open: "0.0000" });
    await expect(
      requestOperation(scene.person, order("invoices.markPaid", id, payment(null))),
    ).rejects.toMatchObject({ code: "precondition", reason: "settled" });

    const credit = await written("credits.create", null, documentDraft({ subject: "Avoir" }));
    await written("credits.finalize", credit);
    expect(await rowOf("invoices", credit)).toMatchObject({ kind: "credit_note", lifecycle: "final" });
    await written("credits.markRefunded", credit, payment(null));
    expect(await rowOf("invoices", credit)).toMatchObject({ open: "0.0000" });
    await expectRollupsRight();
  });

  it("is shown as it will be sent, and told where it cannot be taken back", async () => {
    const { request, irreversible } = await previewOperation(
      scene.person,
      order("invoices.create", null, documentDraft()),
    );
    expect(request).toMatchObject({ method: "POST", path: "/v1/SaleInvoices" });
    expect(JSON.parse(request.body ?? "")).toMatchObject({
      customerId: Number(customerId),
      lines: [{ taxExcludedPrice: 100.1, vat: { rate: 20, region: "FR" } }],
    });
    expect(irreversible).toBe(false);
    const id = await written("invoices.create", null, documentDraft());
    const settling = (finalize: boolean) =>
      previewOperation(scene.person, order("invoices.markPaid", id, { ...payment(null), finalize }));
    expect((await settling(false)).irreversible).toBe(false);
    expect((await settling(true)).irreversible).toBe(true);
  });

  it("is one, found by its key, when the answer to its creation is lost", async () => {
    const before = books().invoices.size;
    scene.altoviz.service.faults.add({ kind: "answer_lost", method: "POST", path: "/v1/SaleInvoices" });
    const made = await write("invoices.create", null, documentDraft({ subject: "Une fois" }));
    expect(made).toMatchObject({ status: "succeeded", resolvedBy: "probe" });
    expect(books().invoices.size).toBe(before + 1);
    const invoice = books().invoices.get(Number(made.externalId));
    expect(invoice).toMatchObject({ internalId: made.id });
    expect(await rowOf("invoices", made.externalId ?? "")).toMatchObject({ lifecycle: "draft" });
  });

  it("is none when the server broke before it acted", async () => {
    const before = books().invoices.size;
    scene.altoviz.service.faults.add({
      kind: "status",
      status: 500,
      method: "POST",
      path: "/v1/SaleInvoices",
    });
    expect(await write("invoices.create", null, documentDraft())).toMatchObject({
      status: "not_applied",
      resolvedBy: "probe",
      externalId: null,
    });
    expect(books().invoices.size).toBe(before);
  });

  it("leaves the roll-ups when its draft is deleted", async () => {
    const id = await written("invoices.create", null, documentDraft());
    await written("invoices.delete", id);
    expect(await rowOf("invoices", id)).toMatchObject({ deleted_at_provider: expect.anything() });
    expect(books().invoices.has(Number(id))).toBe(false);
    await expectRollupsRight();
    await expect(requestOperation(scene.person, order("invoices.finalize", id))).rejects.toMatchObject({
      reason: "deleted_at_provider",
    });
  });

  it("is not written a second time while nobody knows what became of the first", async () => {
    const id = await written("invoices.create", null, documentDraft());
    scene.altoviz.service.faults.add({ kind: "answer_lost", method: "PUT", path: "/v1/SaleInvoices" });
    const doubtful = await write(
      "invoices.update",
      id,
      documentDraft({ subject: "Deux" }),
      readsFailAfterSend(),
    );
    expect(doubtful).toMatchObject({ status: "unknown", resolvedBy: null });
    await expect(
      requestOperation(scene.person, order("invoices.update", id, documentDraft())),
    ).rejects.toMatchObject({ code: "conflict", reason: "operation_unresolved" });
  });

  it("that goes out by e-mail without an answer needs a person when nothing shows it", async () => {
    const id = await written("invoices.create", null, documentDraft());
    await written("invoices.finalize", id);
    const addresses = ["client@example.fr"];
    const path = "/v1/SaleInvoices/Send";
    scene.altoviz.service.faults.add({ kind: "answer_lost", method: "POST", path });
    expect(await write("invoices.send", id, { addresses })).toMatchObject({
      status: "succeeded",
      resolvedBy: "probe",
    });
    scene.altoviz.service.faults.add({ kind: "status", status: 500, method: "POST", path });
    const doubtful = await write("invoices.send", id, { addresses });
    expect(doubtful).toMatchObject({ status: "needs_person" });
    const stranger = { ...scene.person, companies: [] };
    const answer = { id: doubtful.id, outcome: "not_applied" } as const;
    await expect(resolveOperation(stranger, answer)).rejects.toMatchObject({ code: "not_found" });
    expect(await resolveOperation(scene.person, answer)).toMatchObject({
      status: "not_applied",
      resolvedBy: "person",
    });
    await expect(resolveOperation(scene.person, answer)).rejects.toMatchObject({ code: "precondition" });
    scene.altoviz.service.faults.clear();
    expect(await write("invoices.send", id, { addresses })).toMatchObject({ status: "succeeded" });
  });
});

it("a quote is made, sent and deleted", async () => {
  const id = await written("quotes.create", null, documentDraft());
  expect(await rowOf("invoices", id)).toMatchObject({ kind: "quote", resource: "quotes" });
  await written("quotes.send", id, { addresses: ["client@example.fr"] });
  await written("quotes.delete", id);
  expect(await rowOf("invoices", id)).toMatchObject({ deleted_at_provider: expect.anything() });
  await expectRollupsRight();
});

it("a receipt pays its invoice at once, and gives it back when it is deleted", async () => {
  const invoice = await written("invoices.create", null, documentDraft());
  await written("invoices.finalize", invoice);
  const links = [{ resource: "invoices", externalId: invoice, amount: "40.24" }];
  const draft = {
    partyExternalId: customerId,
    receivedOn: "2026-02-22",
    amount: "40.24",
    method: "cheque",
    links,
  };
  const id = await written("receipts.create", null, draft);
  expect(await rowOf("payments", id)).toMatchObject({ amount: "40.2400" });
  expect(await rowOf("invoices", invoice)).toMatchObject({ payment: "partly_paid", open: "200.0000" });
  await written("receipts.update", id, { ...draft, reference: "CHQ 7" });
  expect(await rowOf("payments", id)).toMatchObject({ reference: "CHQ 7" });
  await written("receipts.delete", id);
  expect(await rowOf("payments", id)).toMatchObject({ deleted_at_provider: expect.anything() });
  expect(await rowOf("invoices", invoice)).toMatchObject({ payment: "unpaid", open: "240.2400" });
  await expectRollupsRight();
});

describe("a customer", () => {
  const party = {
    kind: "business",
    name: "Atelier du Thé",
    street: "1 rue du Port",
    city: "Lyon",
    country: "FR",
  };

  it("is made, changed and deleted", async () => {
    const id = await written("customers.create", null, party);
    expect(await rowOf("parties", id)).toMatchObject({
      role: "customer",
      name: "Atelier du Thé",
      city: "Lyon",
    });
    await written("customers.update", id, { ...party, name: "Atelier du Café" });
    expect(await rowOf("parties", id)).toMatchObject({ name: "Atelier du Café" });
    await written("customers.delete", id);
    expect(await rowOf("parties", id)).toMatchObject({ deleted_at_provider: expect.anything() });
  });

  it("that has invoices stays, with Altoviz's own reason", async () => {
    const id = await written("customers.create", null, party);
    await written("invoices.create", null, documentDraft({ partyExternalId: id }));
    expect(await write("customers.delete", id)).toMatchObject({
      status: "failed",
      resolvedBy: "answer",
      errorMessage: expect.stringContaining("ne peut pas etre supprime"),
    });
    expect(await rowOf("parties", id)).toMatchObject({ deleted_at_provider: null });
  });

  it("is in a family that cannot be deleted before it leaves", async () => {
    const family = await written("customer_families.create", null, { code: "F-1", label: "Thés" });
    expect(await listed("customer_families", family)).toMatchObject({ label: "Thés" });
    const id = await written("customers.create", null, { ...party, familyExternalId: family });
    expect(await write("customer_families.delete", family)).toMatchObject({
      status: "failed",
      errorMessage: expect.stringContaining("Thés"),
    });
    await written("customers.update", id, party);
    await written("customer_families.delete", family);
    expect(await listed("customer_families", family)).toMatchObject({
      deleted_at_provider: expect.anything(),
    });
  });
});

it("a supplier is made, changed and deleted", async () => {
  const party = { kind: "business", name: "Papeterie", email: "papier@example.fr" };
  const id = await written("suppliers.create", null, party);
  expect(await rowOf("parties", id)).toMatchObject({ role: "supplier", email: "papier@example.fr" });
  await written("suppliers.update", id, { ...party, name: "Papeterie du Port" });
  expect(await rowOf("parties", id)).toMatchObject({ name: "Papeterie du Port" });
  await written("suppliers.delete", id);
  expect(await rowOf("parties", id)).toMatchObject({ deleted_at_provider: expect.anything() });
});

it("a contact is made, changed and deleted", async () => {
  const id = await written("contacts.create", null, { firstName: "Anne", lastName: "Morel" });
  await written("contacts.update", id, { firstName: "Anne", lastName: "Martin" });
  expect(await listed("contacts", id)).toMatchObject({ label: expect.stringContaining("Martin") });
  await written("contacts.delete", id);
  expect(await listed("contacts", id)).toMatchObject({ deleted_at_provider: expect.anything() });
});

describe("a product", () => {
  const product = { kind: "product", name: "Thé vert", unitPrice: "12.50", ...TAX };

  it("is made, changed, and deleted while nothing uses it", async () => {
    const id = await written("products.create", null, product);
    expect(await rowOf("products", id)).toMatchObject({ name: "Thé vert" });
    await written("products.update", id, { ...product, unitPrice: "13" });
    expect(Number((await rowOf("products", id))?.unit_price)).toBe(13);
    const [line] = documentDraft().lines;
    const invoice = await written(
      "invoices.create",
      null,
      documentDraft({ lines: [{ ...line, kind: "product", productExternalId: id }] }),
    );
    expect(await write("products.delete", id)).toMatchObject({
      status: "failed",
      errorMessage: expect.stringContaining("Thé vert"),
    });
    await written("invoices.delete", invoice);
    await written("products.delete", id);
    expect(await rowOf("products", id)).toMatchObject({ deleted_at_provider: expect.anything() });
  });

  it("with a tax rate that Altoviz does not have is refused in its words", async () => {
    expect(await write("products.create", null, { ...product, taxRate: "17" })).toMatchObject({
      status: "failed",
      errorMessage: "La TVA n'existe pas.",
      externalId: null,
    });
  });
});

/** The provider is out of reach as soon as the call was sent. */
function readsFailAfterSend(): FirmContext {
  const { ctx, altoviz } = scene;
  const fetchFor: typeof ctx.ports.fetchFor = (firm) => {
    const failing: ProviderFetch = async (url, request) => {
      if (request.method !== "GET")
        altoviz.service.faults.add({ kind: "status", status: 503, method: "GET", times: -1 });
      return ctx.ports.fetchFor(firm)(url, request);
    };
    return failing;
  };
  return { ...ctx, ports: { ...ctx.ports, fetchFor } };
}
