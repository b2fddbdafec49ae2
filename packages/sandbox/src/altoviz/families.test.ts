import { expect, it } from "vitest";
import { refusal, stage } from "./testing/stage";

const { call, create, read } = stage();

it.each([
  ["customer", "/v1/CustomerFamilies", "/v1/Customers", { companyName: "X" }],
  ["product", "/v1/ProductFamilies", "/v1/Products", { name: "X" }],
])("a %s family is created, read, and deleted once nothing uses it", async (name, root, members, member) => {
  const family = await create(root, { label: "Grande", number: "G" });
  expect(family).toMatchObject({ label: "Grande", number: "G" });
  expect(await read(`${root}/${family.id}`)).toEqual(family);
  expect((await call("GET", `${root}?query=gran`)).json()).toEqual([family]);
  const { id } = await create(members, { ...member, family: { label: "Grande", number: "G" } });
  expect(refusal(await call("DELETE", `${root}/${family.id}`))).toEqual([
    409,
    { errors: null, message: "L'element Grande ne peut pas etre supprime car il a ete utilise." },
  ]);
  await call("DELETE", `${members}/${id}`);
  const removed = await call("DELETE", `${root}/${family.id}`);
  expect([removed.status, removed.text]).toEqual([200, ""]);
  expect((await call("GET", `${root}/${family.id}`)).object().message).toContain(
    `${name === "customer" ? "Customer" : "Product"} family with ID`,
  );
  expect((await call("PUT", `${root}/${family.id}`, {})).status).toBe(405);
});

it("customer families are found by number and internal ID", async () => {
  const family = await create("/v1/CustomerFamilies", { label: "Grande", number: "G", internalId: "f1" });
  expect((await call("GET", "/v1/CustomerFamilies/Find?number=G")).json()).toEqual([family]);
  expect((await call("GET", "/v1/CustomerFamilies/Find?internalId=f1")).json()).toEqual([family]);
  expect((await call("GET", "/v1/CustomerFamilies/Find")).json()).toEqual([]);
});
