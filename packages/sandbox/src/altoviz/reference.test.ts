import { expect, it } from "vitest";
import { stage } from "./testing/stage";

const { call } = stage();

it("a tenant without records has VAT rates, units and classifications, these by type", async () => {
  const rates = (await call("GET", "/v1/Vats")).rows().filter(({ region }) => region === "FR");
  expect(rates.map(({ rate }) => rate)).toEqual([0, 2.1, 5.5, 10, 20]);
  expect((await call("GET", "/v1/Units")).rows().map(({ code }) => code)).toContain("h");
  expect((await call("GET", "/v1/Classifications")).rows()[0]).toMatchObject({
    accountNumber: "70700000",
    isProduct: true,
    microBusinessDeclarationType: "Products",
    type: "Sale",
  });
  const expenses = (await call("GET", "/v1/Classifications?type=Expense")).rows();
  expect(new Set(expenses.map(({ type }) => type))).toEqual(new Set(["Expense"]));
  expect((await call("GET", "/v1/Classifications?type=Wrong")).status).toBe(400);
});

it("banks are searched by name", async () => {
  expect((await call("GET", "/v1/BankAccounts/Providers?query=qonto")).json()).toEqual([
    {
      countryCodes: ["FR", "DE", "ES", "IT"],
      id: "qonto",
      logoUri: null,
      markets: ["Business"],
      name: "Qonto",
    },
  ]);
  expect((await call("GET", "/v1/BankAccounts/Providers")).rows().length).toBeGreaterThan(5);
});

it("everything else is empty", async () => {
  for (const resource of [
    "Colleagues",
    "Contacts",
    "CustomerFamilies",
    "Customers",
    "ProductFamilies",
    "Products",
    "Receipts",
    "SaleCredits",
    "SaleInvoices",
    "SaleQuotes",
    "Suppliers",
    "Webhooks",
  ]) {
    expect([resource, (await call("GET", `/v1/${resource}`)).text]).toEqual([resource, "[]"]);
  }
});
