import { describe, expect, it } from "vitest";
import { refusal, stage } from "./testing/stage";

const { call, altoviz, create, read } = stage();

describe("a contact", () => {
  it("is created, found, replaced as a whole and deleted", async () => {
    const body = {
      firstName: "Eva",
      lastName: "Roux",
      email: "Eva@x.example",
      internalId: "c1",
      function: "DAF",
    };
    const created = await create("/v1/Contacts", body);
    expect(created).toMatchObject({ displayName: "Eva Roux", function: "DAF", service: null });
    expect((await call("GET", "/v1/Contacts/Find?email=eva@x.example")).json()).toEqual([created]);
    expect((await call("GET", "/v1/Contacts/Find?internalId=c2")).json()).toEqual([]);
    expect((await call("GET", "/v1/Contacts/Find")).json()).toEqual([]);
    const replaced = (await call("PUT", `/v1/Contacts/${created.id}`, { lastName: "Noir" })).object();
    expect(replaced).toMatchObject({ id: created.id, lastName: "Noir", firstName: null, email: null });
    expect((await call("DELETE", `/v1/Contacts/${created.id}`)).status).toBe(200);
    expect(refusal(await call("GET", `/v1/Contacts/${created.id}`))).toEqual([
      404,
      { errors: [], message: `Contact with ID ${created.id} not found.` },
    ]);
  });

  it("that does not exist is deleted with 404, or with 200 by the switch", async () => {
    expect((await call("DELETE", "/v1/Contacts/9")).status).toBe(404);
    altoviz().controls.options({ absentContactDelete: "ok" });
    expect((await call("DELETE", "/v1/Contacts/9")).status).toBe(200);
  });
});

describe("a supplier", () => {
  it("is created with the next number and a contact, found, replaced and deleted", async () => {
    const body = { name: "Bois SA", email: "b@bois.example", internalId: "s1", address: { city: "Lyon" } };
    const created = await create("/v1/Suppliers", body);
    expect(created).toMatchObject({
      number: "FOU-001",
      address: { city: "Lyon", street: null },
      createdAt: "2026-03-15T12:00:00.000Z",
      updatedAt: null,
    });
    expect((await call("GET", "/v1/Suppliers/Find?email=b@bois.example")).json()).toEqual([created]);
    expect(await read("/v1/Suppliers/GetByInternalId/s1")).toEqual(created);
    const [contact] = (await call("GET", `/v1/Suppliers/${created.id}/contacts`)).rows();
    expect(contact).toMatchObject({ companyName: "Bois SA", isMain: true });
    const replaced = (await call("PUT", `/v1/Suppliers/${created.id}`, { name: "Bois" })).object();
    expect(replaced).toMatchObject({ email: null, address: null, updatedAt: "2026-03-15T12:00:00.000Z" });
    expect((await call("DELETE", `/v1/Suppliers/${created.id}`)).text).toBe("");
    expect((await call("GET", `/v1/Suppliers/${created.id}`)).status).toBe(404);
    expect((await call("GET", "/v1/Suppliers/GetByInternalId/s1")).status).toBe(404);
    expect((await read(`/v1/Contacts/${contact?.id}`)).companyName).toBe("Bois SA");
  });

  it("is refused without a number while the sequence is not initialised", async () => {
    altoviz().controls.options({ numbering: "uninitialised" });
    const { status, object } = await call("POST", "/v1/Suppliers", { name: "B" });
    expect([status, object().message]).toEqual([
      400,
      "La numerotation des Fournisseurs n'a pas ete initialisee.",
    ]);
  });
});

describe("a colleague", () => {
  it("is created with the next number and a contact, and found by e-mail, number and internal ID", async () => {
    const body = {
      firstName: "Ida",
      lastName: "Blanc",
      email: "i@x.example",
      internalId: "k1",
      metadatas: { a: "b" },
    };
    const created = await create("/v1/Colleagues", body);
    expect(created).toMatchObject({
      number: "COL-01",
      name: "Ida Blanc",
      isPartner: false,
      metadatas: { a: "b" },
    });
    for (const query of ["email=i@x.example", "number=COL-01", "internalId=k1"]) {
      expect((await call("GET", `/v1/Colleagues/Find?${query}`)).json()).toEqual([created]);
    }
    expect(await read("/v1/Colleagues/GetByInternalId/k1")).toEqual(created);
    expect((await call("GET", "/v1/Contacts?query=ida")).json()).toHaveLength(1);
    expect((await call("DELETE", `/v1/Colleagues/${created.id}`)).status).toBe(200);
    expect((await call("DELETE", `/v1/Colleagues/${created.id}`)).status).toBe(404);
  });

  it("breaks the server on PUT with a part of its fields, and takes all of them", async () => {
    const created = await create("/v1/Colleagues", { firstName: "Ida" });
    const partial = await call("PUT", `/v1/Colleagues/${created.id}`, { firstName: "Eda" });
    expect([partial.status, partial.object().message]).toEqual([500, "Internal error"]);
    const whole = await call("PUT", `/v1/Colleagues/${created.id}`, { ...created, firstName: "Eda" });
    expect([whole.status, whole.object()]).toEqual([200, { ...created, firstName: "Eda" }]);
    altoviz().controls.options({ colleaguePut: "replaced" });
    expect((await call("PUT", `/v1/Colleagues/${created.id}`, {})).object().firstName).toBeNull();
  });
});
