import { describe, expect, it } from "vitest";
import { allOf } from "../paging";
import { present } from "../testing/present";
import { aCustomer } from "../testing/scenarios/invoices";
import { errorOf, errorsOf, startTrial } from "../testing/trial";
import { createCustomerFamily, deleteCustomerFamily, getCustomerFamily } from "./customer-families";
import {
  createCustomer,
  customerContacts,
  deleteCustomer,
  findCustomers,
  getCustomer,
  getCustomerByInternalId,
  listCustomers,
  updateCustomer,
} from "./customers";
import { createSaleInvoice } from "./sale-invoices";

const lines = [{ description: "x", quantity: "1", taxExcludedPrice: "10" }];

describe("customers that are not there", () => {
  it.each(["error", "problem"] as const)("are null when they are read (%s)", async (unknownIdBody) => {
    const { transport } = await startTrial({ unknownIdBody });
    expect(await getCustomer(transport, "1")).toBeNull();
    expect(await getCustomerByInternalId(transport, "nobody's")).toBeNull();
    expect(await findCustomers(transport, { email: "nobody@example.fr" })).toEqual([]);
  });

  it("are null when the answer is empty", async () => {
    const { transport } = await startTrial({ internalIdMiss: "no_content" });
    expect(await getCustomerByInternalId(transport, "nobody's")).toBeNull();
  });

  it("are an error when they are written", async () => {
    const { transport } = await startTrial();
    const works = [updateCustomer(transport, "1", { phone: "1" }), deleteCustomer(transport, "1")];
    for (const error of await errorsOf([...works, customerContacts(transport, "1")])) {
      expect(error).toMatchObject({ kind: "not_found", status: 404 });
    }
  });
});

describe("a customer that Altoviz does not take", () => {
  it("is refused with its words where numbers are not set up", async () => {
    const { transport } = await startTrial({ numbering: "uninitialised" });
    const error = await errorOf(createCustomer(transport, { companyName: "ACME" }));
    expect(error).toMatchObject({ kind: "rejected", status: 400 });
    expect(error.providerMessage).toContain("Clients");
  });

  it("has a type in words that the account does not know", async () => {
    const { transport } = await startTrial();
    const input = { type: "Consumer" as const, firstName: "Léa", lastName: "Roux" };
    const work = createCustomer(transport, input, { words: "older" });
    expect(await errorOf(work)).toMatchObject({ kind: "rejected", status: 400 });
  });

  it("is taken in the words of an account of the older reference, and read as ours", async () => {
    const { transport } = await startTrial({ personTypes: "seed" });
    const input = { type: "Consumer" as const, firstName: "Léa", lastName: "Roux" };
    const written = await createCustomer(transport, input, { words: "older" });
    expect(written.payload).toContain('"Individual"');
    const { id, type } = present(written);
    expect(type).toBe("Consumer");
    const changed = await updateCustomer(transport, id, { type: "Business", words: "older" });
    expect(changed.payload).toContain('"Company"');
    expect(present(await updateCustomer(transport, id, { phone: "2" })).type).toBe("Business");
  });

  it("is asked for by something that leads elsewhere: nothing is sent", async () => {
    const { transport, standIn } = await startTrial();
    for (const internalId of ["..", " ", ""]) {
      expect((await errorOf(getCustomerByInternalId(transport, internalId))).kind).toBe("rejected");
    }
    expect(standIn.service.requests.total()).toBe(0);
  });
});

describe("what is in use", () => {
  it("stays: a customer with documents, a family with customers", async () => {
    const client = await startTrial();
    const { transport } = client;
    const customerId = await aCustomer(client);
    await createSaleInvoice(transport, { customerId, lines });
    const used = await errorOf(deleteCustomer(transport, customerId));
    expect(used).toMatchObject({ kind: "rejected", status: 409 });
    expect(used.providerMessage).toContain("ne peut pas etre supprime");

    const family = present(await createCustomerFamily(transport, { label: "Cafés", number: "CAF" }));
    await updateCustomer(transport, customerId, { family: { label: "Cafés", number: "CAF" } });
    expect(await errorOf(deleteCustomerFamily(transport, family.id))).toMatchObject({ status: 409 });
    expect(await getCustomerFamily(transport, family.id)).not.toBeNull();
  });
});

describe("the list of customers", () => {
  it.each([true, false])("is read to its end, with or without paging headers (%s)", async (pagingHeaders) => {
    const { transport, standIn } = await startTrial({ pagingHeaders, scale: 0.1 });
    const all = await allOf((at) => listCustomers(transport, { ...at, pageSize: 7 }));
    const ids = all.map(({ record }) => record.id);
    expect(new Set(ids).size).toBe(standIn.state.books(standIn.apiKey)?.customers.size);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it("never asks for page 0, which Altoviz refuses", async () => {
    const { transport } = await startTrial();
    expect((await listCustomers(transport, { page: 0 })).records.length).toBeGreaterThan(0);
  });
});
