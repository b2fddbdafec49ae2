import { beforeEach, describe, expect, it } from "vitest";
import { present } from "../testing/present";
import { aCustomer } from "../testing/scenarios/invoices";
import { errorOf, errorsOf, startTrial, type Trial } from "../testing/trial";
import { createReceipt, updateReceipt } from "./receipts";
import {
  createSaleCredit,
  deleteSaleCredit,
  downloadSaleCredit,
  finalizeSaleCredit,
  getSaleCredit,
  markSaleCreditAsRefunded,
  sendSaleCredit,
  updateSaleCredit,
} from "./sale-credits";
import {
  createSaleInvoice,
  deleteSaleInvoice,
  downloadSaleInvoice,
  finalizeSaleInvoice,
  getSaleInvoice,
  markSaleInvoiceAsPaid,
  sendSaleInvoice,
  updateSaleInvoice,
} from "./sale-invoices";
import {
  createSaleQuote,
  deleteSaleQuote,
  downloadSaleQuote,
  findSaleQuotes,
  getSaleQuote,
  replaceSaleQuote,
  sendSaleQuote,
} from "./sale-quotes";

const lines = [
  { description: "x", quantity: "1", taxExcludedPrice: "100", vat: { rate: "20", region: "FR" as const } },
];
const paid = { date: "2026-02-20", paymentMethod: "Transfer" as const };
const missing = "1";

let trial: Trial;
let customerId: string;
beforeEach(async () => {
  trial = await startTrial();
  customerId = await aCustomer(trial);
});

const draft = async () => present(await createSaleInvoice(trial.transport, { customerId, lines }));

describe("a document that is not there", () => {
  it("is null when it is read", async () => {
    const { transport } = trial;
    expect(await getSaleInvoice(transport, missing)).toBeNull();
    expect(await getSaleCredit(transport, missing)).toBeNull();
    expect(await getSaleQuote(transport, missing)).toBeNull();
  });

  it("is an error when something is to be done with it", async () => {
    const { transport } = trial;
    const works = [
      updateSaleInvoice(transport, missing, {}),
      deleteSaleInvoice(transport, missing),
      finalizeSaleInvoice(transport, missing),
      markSaleInvoiceAsPaid(transport, { invoiceId: missing, ...paid }),
      downloadSaleInvoice(transport, missing),
      sendSaleInvoice(transport, missing, ["a@example.fr"]),
      updateSaleCredit(transport, missing, {}),
      deleteSaleCredit(transport, missing),
      finalizeSaleCredit(transport, missing),
      markSaleCreditAsRefunded(transport, { creditId: missing, ...paid }),
      downloadSaleCredit(transport, missing),
      sendSaleCredit(transport, missing, ["a@example.fr"]),
      downloadSaleQuote(transport, missing),
      sendSaleQuote(transport, missing, ["a@example.fr"]),
      replaceSaleQuote(transport, missing, {}),
    ];
    for (const error of await errorsOf(works))
      expect(error).toMatchObject({ kind: "not_found", status: 404 });
  });

  it("is no error when it is a quote that is to be deleted: Altoviz answers with 200", async () => {
    await expect(deleteSaleQuote(trial.transport, missing)).resolves.toBeUndefined();
  });
});

describe("a draft", () => {
  it.each(["create", "update"] as const)("without lines is refused or emptied (%s)", async (verb) => {
    const { transport } = trial;
    if (verb === "create") {
      const error = await errorOf(createSaleInvoice(transport, { customerId, lines: [] }));
      expect(error.providerMessage).toContain("'Lines'");
      return;
    }
    const { id } = await draft();
    const emptied = present(await updateSaleInvoice(transport, id, { lines: [] }));
    expect(emptied.lines).toEqual([]);
  });

  it("is not paid: the refusal carries the words of Altoviz", async () => {
    const { id } = await draft();
    const error = await errorOf(markSaleInvoiceAsPaid(trial.transport, { invoiceId: id, ...paid }));
    expect(error.kind).toBe("rejected");
    expect(error.providerMessage).toContain("Impossible d'encaisser un document en brouillon");
    expect(present(await getSaleInvoice(trial.transport, id)).isDraft).toBe(true);
  });

  it("is finalized and paid by one call that says so", async () => {
    const { id } = await draft();
    const input = { invoiceId: id, ...paid, finalizeInvoice: true };
    expect(present(await markSaleInvoiceAsPaid(trial.transport, input))).toMatchObject({
      isDraft: false,
      isPaid: true,
    });
  });

  it("is no credit that can be refunded, unless the call says so", async () => {
    const { transport } = trial;
    const { id } = present(await createSaleCredit(transport, { customerId, lines }));
    expect(await errorOf(markSaleCreditAsRefunded(transport, { creditId: id, ...paid }))).toMatchObject({
      status: 400,
    });
    const input = { creditId: id, ...paid, finalizeCredit: true };
    expect(present(await markSaleCreditAsRefunded(transport, input)).isPaid).toBe(true);
  });

  it("goes to another customer with that one's name and address", async () => {
    const { transport } = trial;
    const books = trial.standIn.state.books(trial.standIn.apiKey);
    const other = [...(books?.customers.values() ?? [])].find(({ id }) => String(id) !== customerId);
    const { id, customerName } = await draft();
    const moved = present(await updateSaleInvoice(transport, id, { customerId: String(other?.id) }));
    expect(moved.customerId).toBe(String(other?.id));
    expect(moved.customerName).not.toBe(customerName);
    expect(moved.customerNumber).toBe(other?.number);
  });

  it("is not sent with what is no amount", async () => {
    const line = { description: "x", quantity: "1", taxExcludedPrice: "12,50" };
    const error = await errorOf(createSaleInvoice(trial.transport, { customerId, lines: [line] }));
    expect(error.message).toContain("lines.0.taxExcludedPrice");
    expect(trial.standIn.service.requests.count("POST", "/v1/SaleInvoices")).toBe(0);
  });
});

describe("a final document", () => {
  it.each([400, 409] as const)("is neither changed nor deleted (%i)", async (finalizedWriteStatus) => {
    trial = await startTrial({ finalizedWriteStatus });
    customerId = await aCustomer(trial);
    const { transport } = trial;
    const { id } = await draft();
    await finalizeSaleInvoice(transport, id);
    const works = [updateSaleInvoice(transport, id, { subject: "y" }), deleteSaleInvoice(transport, id)];
    for (const error of await errorsOf(works)) {
      expect(error).toMatchObject({ kind: "rejected", status: finalizedWriteStatus });
      expect(error.providerMessage).toBeTruthy();
    }
  });

  it("is not finalized where numbers are not set up", async () => {
    trial = await startTrial({ numbering: "uninitialised" });
    customerId = await aCustomer(trial);
    const { id } = await draft();
    expect((await errorOf(finalizeSaleInvoice(trial.transport, id))).providerMessage).toContain(
      "numerotation",
    );
  });

  it("is sent to addresses, and to nobody without any", async () => {
    const { id } = await draft();
    const before = trial.standIn.service.requests.total();
    for (const emails of [[], ["no address"]]) {
      expect(await errorOf(sendSaleInvoice(trial.transport, id, emails))).toMatchObject({ status: null });
    }
    expect(trial.standIn.service.requests.total()).toBe(before);
  });
});

describe("a receipt", () => {
  const receipt = { date: "2026-02-22", amount: "10", paymentMethod: "Check" as const };

  it("names who paid, or is not sent", async () => {
    const error = await errorOf(createReceipt(trial.transport, receipt));
    expect(error).toMatchObject({ kind: "rejected", status: null });
  });

  it("does not pay a draft", async () => {
    const { id } = await draft();
    const links = [{ id, type: "Invoice" as const }];
    const error = await errorOf(createReceipt(trial.transport, { ...receipt, customerId, links }));
    expect(error.providerMessage).toContain("brouillon");
  });

  it("keeps its customer when something else changes", async () => {
    const { id } = present(await createReceipt(trial.transport, { ...receipt, customerId }));
    expect(present(await updateReceipt(trial.transport, id, { notes: "n" })).customerId).toBe(customerId);
  });
});

describe("a quote that is replaced", () => {
  const quote = async () =>
    present(await createSaleQuote(trial.transport, { customerId, internalId: "q", lines }));

  it("is not lost when the new one is refused", async () => {
    const { id } = await quote();
    const change = { lines: [{ ...lines[0], vat: { rate: "19.99" } }] };
    expect(await errorOf(replaceSaleQuote(trial.transport, id, change))).toMatchObject({ kind: "rejected" });
    expect(await getSaleQuote(trial.transport, id)).not.toBeNull();
  });

  it("stands beside the new one, and is told of, when it cannot be deleted", async () => {
    const { id } = await quote();
    trial.standIn.service.faults.add({
      kind: "status",
      status: 500,
      method: "DELETE",
      path: "/v1/SaleQuotes",
      times: 1,
    });
    const { created, oldRemains } = await replaceSaleQuote(trial.transport, id, { subject: "neu" });
    expect(oldRemains).toMatchObject({ kind: "unavailable" });
    const both = await findSaleQuotes(trial.transport, { internalId: "q" });
    expect(both.map(({ record }) => record.id).sort()).toEqual([id, present(created).id].sort());
  });

  it("is not replaced once it is invoiced", async () => {
    const { id } = present(await createSaleQuote(trial.transport, { customerId, lines, status: "Invoiced" }));
    expect(await errorOf(replaceSaleQuote(trial.transport, id, {}))).toMatchObject({ status: null });
  });
});
