import { describe, expect, it } from "vitest";
import { HUNDRED, refusal, stage } from "./testing/stage";

const { call, altoviz, create, read } = stage();

const BODY = {
  type: "Business",
  companyName: "Atelier Nord",
  email: "a@nord.example",
  internalId: "crm-1",
  billingAddress: { street: "1 rue X", zipcode: "69001", city: "Lyon", countryIso: "FR", line2: "ignored" },
  companyInformations: { siret: "84212345600018", vatNumber: "FR38842123456" },
  billingOptions: { discount: { type: "Percent", value: 5 }, vendorReference: "V-1" },
};

describe("a customer", () => {
  it("is created with the next number, read back, and given its read-only texts", async () => {
    const created = await create("/v1/Customers", BODY);
    expect(created).toMatchObject({
      number: "CLI-0001",
      name: "Atelier Nord",
      active: true,
      type: "Business",
      shippingAddress: null,
      billingAddress: {
        street: "1 rue X",
        countryName: "France",
        inlineAddress: "1 rue X, 69001 Lyon, France",
      },
      companyInformations: { siret: "84212345600018", effectiveElectronicAddress: "84212345600018" },
      billingOptions: { discount: { type: "Percent", value: 5 }, vendorReference: "V-1", allowed: null },
    });
    expect(await read(`/v1/Customers/${created.id}`)).toEqual(created);
    expect(await read("/v1/Customers/GetByInternalId/crm-1")).toEqual(created);
  });

  it("loses on PUT what the body leaves out, its number too unless the switch keeps it", async () => {
    const { id } = await create("/v1/Customers", BODY);
    const cleared = (await call("PUT", `/v1/customers/${id}`, { companyName: "Nord" })).object();
    expect(cleared).toMatchObject({
      id,
      companyName: "Nord",
      email: null,
      number: null,
      billingAddress: null,
    });
    expect(cleared.companyInformations).toMatchObject({ siret: null });
    altoviz().controls.options({ putWithoutNumber: "kept" });
    await call("PUT", `/v1/customers/${id}`, { number: "X-9" });
    expect((await call("PUT", `/v1/customers/${id}`, {})).object().number).toBe("X-9");
  });

  it("is refused without a number while the sequence is not initialised", async () => {
    altoviz().controls.options({ numbering: "uninitialised" });
    expect(refusal(await call("POST", "/v1/Customers", { companyName: "N" }))).toEqual([
      400,
      { errors: null, message: "La numerotation des Clients n'a pas ete initialisee." },
    ]);
    expect((await create("/v1/Customers", { companyName: "N", number: "C1" })).number).toBe("C1");
  });

  it("has one of the three present types; the older two are refused, or read by the switch", async () => {
    const older = await call("POST", "/v1/Customers", { ...BODY, type: "Individual" });
    expect([older.status, older.object().message]).toEqual([400, "Validation failed"]);
    altoviz().controls.options({ personTypes: "both" });
    expect((await create("/v1/Customers", { ...BODY, type: "Individual" })).type).toBe("Consumer");
    altoviz().controls.options({ personTypes: "seed" });
    expect((await create("/v1/Customers", { ...BODY, type: "Company" })).type).toBe("Company");
    expect((await create("/v1/Customers", { ...BODY, type: "Government" })).type).toBe("Company");
  });

  it("has a family by value; by id it is silently ignored, unknown ignored or created by the switch", async () => {
    const family = await create("/v1/CustomerFamilies", { label: "Pros", number: "PRO" });
    expect((await create("/v1/Customers", { ...BODY, family: { number: "PRO" } })).family).toEqual(family);
    expect((await create("/v1/Customers", { ...BODY, family: { id: family.id } })).family).toBeNull();
    expect((await create("/v1/Customers", { ...BODY, family: { label: "Neu" } })).family).toBeNull();
    altoviz().controls.options({ unknownFamily: "created" });
    const made = await create("/v1/Customers", { ...BODY, family: { label: "Neu", number: "N" } });
    expect(made.family).toMatchObject({ label: "Neu", number: "N" });
  });

  it("leaves its shadow contact behind when it is deleted, with 200 and no body", async () => {
    const { id } = await create("/v1/Customers", { ...BODY, firstName: "Eva", lastName: "Nord" });
    const [contact] = (await call("GET", `/v1/Customers/${id}/contacts`)).rows();
    expect(contact).toMatchObject({
      isMain: true,
      displayName: "Eva Nord",
      invertedDisplayName: "Nord Eva",
      email: "a@nord.example",
    });
    const removed = await call("DELETE", `/v1/Customers/${id}`);
    expect([removed.status, removed.text]).toEqual([200, ""]);
    expect(refusal(await call("GET", `/v1/Customers/${id}/contacts`))).toEqual([
      404,
      { errors: [], message: `Customer with ID ${id} not found.` },
    ]);
    expect((await call("GET", "/v1/Contacts")).rows().map((row) => row.id)).toEqual([contact?.id]);
  });

  it("stays while documents use it, or leaves its name on them by the switch", async () => {
    const { id } = await create("/v1/Customers", BODY);
    const invoice = await create("/v1/SaleInvoices", { customerId: id, lines: [HUNDRED] });
    const kept = await call("DELETE", `/v1/Customers/${id}`);
    expect([kept.status, kept.object().message]).toEqual([
      409,
      "L'element Atelier Nord ne peut pas etre supprime car il a ete utilise.",
    ]);
    altoviz().controls.options({ usedRecordDelete: "deleted" });
    expect((await call("DELETE", `/v1/Customers/${id}`)).status).toBe(200);
    expect((await read(`/v1/SaleInvoices/${invoice.id}`)).customerName).toBe("Atelier Nord");
  });

  it("answers bodies and ids that are none with 400, unknown ones with 404", async () => {
    expect(refusal(await call("POST", "/v1/Customers"))).toEqual([
      400,
      { errors: ["A non-empty request body is required."], message: "Validation failed" },
    ]);
    expect((await call("POST", "/v1/Customers", { email: 5 })).status).toBe(400);
    const wrong = [
      await call("GET", "/v1/Customers/abc"),
      await call("PUT", "/v1/Customers/abc", {}),
      await call("DELETE", "/v1/Customers/99999999999"),
    ];
    expect(wrong.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect((await call("PUT", "/v1/Customers/5", {})).status).toBe(404);
    expect((await call("DELETE", "/v1/Customers/5")).status).toBe(404);
    altoviz().controls.options({ internalIdMiss: "no_content" });
    expect((await call("GET", "/v1/Customers/GetByInternalId/none")).status).toBe(204);
  });
});
