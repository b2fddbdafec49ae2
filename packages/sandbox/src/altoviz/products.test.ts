import { describe, expect, it } from "vitest";
import { HUNDRED, refusal, stage, upload } from "./testing/stage";

const { call, altoviz, create, read } = stage();

const BODY = {
  name: "Lampe",
  type: "Product",
  unitPrice: 49.9,
  internalId: "p1",
  vat: { rate: 20, region: "FR" },
  unit: { code: "u" },
};

describe("a product", () => {
  it("is created with its references by value, and read back", async () => {
    const family = await create("/v1/ProductFamilies", { label: "Lampes", number: "LAM" });
    const created = await create("/v1/Products", { ...BODY, family: { label: "Lampes", number: "LAM" } });
    expect(created).toMatchObject({
      number: "ART-001",
      family,
      unit: { code: "u", name: "Unité" },
      vat: { id: 26, rate: 20 },
      imageUrl: null,
    });
    expect(await read(`/v1/products/${created.id}`)).toEqual(created);
    expect((await call("GET", `/v1/Products?familyId=${family.id}&query=lam`)).json()).toEqual([created]);
    expect((await call("GET", "/v1/Products?familyId=1")).json()).toEqual([]);
  });

  it("is refused with a VAT by id, while a unit and a family by id are ignored in silence", async () => {
    expect(refusal(await call("POST", "/v1/Products", { ...BODY, vat: { id: 26 } }))).toEqual([
      400,
      { errors: null, message: "La TVA n'existe pas." },
    ]);
    const family = await create("/v1/ProductFamilies", { label: "Lampes" });
    const made = await create("/v1/Products", { ...BODY, unit: { id: 12 }, family: { id: family.id } });
    expect(made).toMatchObject({ unit: null, family: null });
  });

  it("is found by number or internal ID, of which one has to be given", async () => {
    const created = await create("/v1/Products", BODY);
    expect((await call("GET", "/v1/Products/Find?internalId=p1")).json()).toEqual([created]);
    expect((await call("GET", "/v1/Products/Find?number=none")).json()).toEqual([]);
    expect(refusal(await call("GET", "/v1/Products/Find"))).toEqual([
      400,
      { errors: [], message: "Number or internal ID have to be defined" },
    ]);
  });

  it("loses on PUT what the body leaves out, and is deleted unless a line has it", async () => {
    const { id } = await create("/v1/Products", BODY);
    expect((await call("PUT", `/v1/Products/${id}`, { name: "L" })).object()).toMatchObject({
      name: "L",
      unitPrice: 0,
      vat: null,
      unit: null,
      internalId: null,
    });
    await create("/v1/SaleQuotes", { lines: [{ ...HUNDRED, productId: id }] });
    expect((await call("DELETE", `/v1/Products/${id}`)).status).toBe(409);
    altoviz().controls.options({ usedRecordDelete: "deleted" });
    expect((await call("DELETE", `/v1/Products/${id}`)).status).toBe(200);
    expect((await call("GET", `/v1/Products/${id}`)).status).toBe(404);
    expect((await call("PUT", `/v1/Products/${id}`, BODY)).status).toBe(404);
  });

  it("prices the lines that name it by id, number or internal ID", async () => {
    const { id } = await create("/v1/Products", BODY);
    for (const reference of [{ productId: id }, { productNumber: "ART-001" }, { productInternalId: "p1" }]) {
      const quote = await create("/v1/SaleQuotes", { lines: [{ ...reference, quantity: 2 }] });
      expect(quote.taxExcludedAmount).toBe(99.8);
    }
    const inline = { name: "Neuf", unitPrice: 10, vat: { rate: 5.5 } };
    const quote = await create("/v1/SaleQuotes", { lines: [{ product: inline }] });
    expect(quote).toMatchObject({ taxExcludedAmount: 10, taxAmount: 0.55 });
  });
});

describe("a product's image", () => {
  it("is taken from the part `file`, shows in the product, and goes by the product's id", async () => {
    const { id } = await create("/v1/Products", BODY);
    const image = { name: "lampe.png", type: "image/png", bytes: "png" };
    const set = await upload(altoviz(), `/v1/ProductImages/${id}`, image);
    expect([set.status, await set.json()]).toEqual([
      200,
      expect.objectContaining({ id, imageUrl: `/files/products/${id}/lampe.png` }),
    ]);
    expect((await read(`/v1/ProductImages/${id}`)).imageUrl).toContain("lampe.png");
    const removed = await call("DELETE", `/v1/ProductImages/${id}`);
    expect([removed.status, removed.text]).toEqual([200, ""]);
    expect((await read(`/v1/ProductImages/${id}`)).imageUrl).toBeNull();
  });

  it("is refused under another part name, unless by the switch, without a file, and for nobody's product", async () => {
    const { id } = await create("/v1/Products", BODY);
    const other = await upload(altoviz(), `/v1/ProductImages/${id}`, { part: "image" });
    expect([other.status, await other.json()]).toEqual([
      400,
      { errors: ["'File' must not be empty."], message: "Validation failed" },
    ]);
    expect((await call("POST", `/v1/ProductImages/${id}`, {})).status).toBe(400);
    expect((await upload(altoviz(), "/v1/ProductImages/1")).status).toBe(404);
    altoviz().controls.options({ uploadPart: "any" });
    expect((await upload(altoviz(), `/v1/ProductImages/${id}`, { part: "image" })).status).toBe(200);
  });
});

describe("a purchase invoice", () => {
  it("is made of a file and downloaded as it was", async () => {
    const answer = await upload(altoviz(), "/v1/PurchaseInvoices/file", {
      name: "é.pdf",
      bytes: "%PDF-1.4 y",
    });
    const made: unknown = await answer.json();
    expect([answer.status, made]).toEqual([
      200,
      expect.objectContaining({ status: "Pending", supplier: null, date: "2026-03-15", subject: "é.pdf" }),
    ]);
    const { pdfUrl } = Object(made);
    const download = await call("GET", pdfUrl);
    expect([download.status, download.text]).toEqual([200, "%PDF-1.4 y"]);
    expect(download.headers.get("content-type")).toBe("application/pdf");
    expect((await call("GET", "/v1/PurchaseInvoices/Download/1")).status).toBe(404);
    expect((await call("POST", "/v1/PurchaseInvoices/file", {})).status).toBe(400);
    expect((await call("GET", "/v1/PurchaseInvoices")).status).toBe(404);
  });
});
