import { altovizOperations } from "@comptoir/protocols";
import { expect, it } from "vitest";
import { z } from "zod";
import { HUNDRED, stage, upload } from "./testing/stage";

const { call, altoviz, create } = stage();

const reportSchema = z.object({
  total: z.number(),
  called: z.number(),
  succeeded: z.number(),
  operations: z.array(z.looseObject({ id: z.string(), calls: z.number(), succeeded: z.number() })),
});

/** The bodies that create one record of each resource. */
const CREATED: [path: string, body: unknown][] = [
  ["/v1/Colleagues", { firstName: "A", internalId: "i" }],
  ["/v1/Contacts", { lastName: "A" }],
  ["/v1/CustomerFamilies", { label: "A" }],
  ["/v1/Customers", { companyName: "A", internalId: "i" }],
  ["/v1/ProductFamilies", { label: "A" }],
  ["/v1/Products", { name: "A", internalId: "i" }],
  ["/v1/Receipts", { customerInternalId: "i", amount: 1 }],
  ["/v1/SaleCredits", { lines: [HUNDRED] }],
  ["/v1/SaleInvoices", { lines: [HUNDRED] }],
  ["/v1/SaleQuotes", { lines: [HUNDRED] }],
  ["/v1/Suppliers", { name: "A", internalId: "i" }],
];

it("answers all 93 operations of the API, each at least once with success", async () => {
  expect(altovizOperations).toHaveLength(93);
  const ids = new Map<string, unknown>();
  for (const [path, body] of CREATED) ids.set(path, (await create(path, body)).id);
  const purchase: unknown = await (await upload(altoviz(), "/v1/PurchaseInvoices/file")).json();
  const id = (path: string) => ids.get(path);
  const invoiceId = id("/v1/SaleInvoices");
  const creditId = id("/v1/SaleCredits");
  await call("POST", "/v1/Webhooks", { name: "A", url: "http://127.0.0.1:9/", types: ["QuoteCreated"] });
  await upload(altoviz(), `/v1/ProductImages/${id("/v1/Products")}`);

  for (const path of [
    "/Hello",
    "/v1/Settings",
    "/v1/Units",
    "/v1/Users/me",
    "/v1/Users/whoami",
    "/v1/Vats",
    "/v1/Webhooks",
    "/v1/BankAccounts/Providers",
    "/v1/Classifications",
    ...CREATED.flatMap(([root]) => [root, `${root}/${id(root)}`]),
    ...["Colleagues", "Contacts", "CustomerFamilies", "Customers", "Receipts", "Suppliers"].map(findPath),
    ...["Products", "SaleCredits", "SaleInvoices", "SaleQuotes"].map(findPath),
    ...["Colleagues", "Customers", "Suppliers"].map((name) => `/v1/${name}/GetByInternalId/i`),
    ...["Customers", "Suppliers"].map((name) => `/v1/${name}/${id(`/v1/${name}`)}/contacts`),
    `/v1/ProductImages/${id("/v1/Products")}`,
    `/v1/PurchaseInvoices/Download/${Object(purchase).id}`,
    ...["SaleCredits", "SaleInvoices", "SaleQuotes"].map(
      (name) => `/v1/${name}/Download/${id(`/v1/${name}`)}`,
    ),
  ]) {
    await call("GET", path);
  }
  for (const [root, body] of CREATED) {
    const whole = root === "/v1/Colleagues" ? (await call("GET", `${root}/${id(root)}`)).json() : body;
    await call("PUT", `${root}/${id(root)}`, whole);
  }
  await call("POST", `/v1/SaleCredits/Finalize/${creditId}`);
  await call("POST", `/v1/SaleInvoices/Finalize/${invoiceId}`);
  for (const name of ["SaleCredits", "SaleInvoices", "SaleQuotes"]) {
    await call("POST", `/v1/${name}/Send/${id(`/v1/${name}`)}`, ["a@b.example"]);
  }
  await call("POST", "/v1/SaleInvoices/MarkAsPaid", { invoiceId });
  await call("POST", "/v1/SaleCredits/MarkAsRefunded", { creditId });
  for (const root of ["/v1/SaleCredits", "/v1/SaleInvoices"]) {
    ids.set(root, (await create(root, { lines: [HUNDRED] })).id);
  }
  await call("DELETE", `/v1/ProductImages/${id("/v1/Products")}`);
  for (const [root] of CREATED.toReversed()) await call("DELETE", `${root}/${id(root)}`);
  await call("DELETE", "/v1/Webhooks?url=http://127.0.0.1:9/");

  const report = reportSchema.parse((await call("GET", "/__coverage")).json());
  expect(report.operations.filter(({ succeeded }) => succeeded === 0)).toEqual([]);
  expect([report.total, report.called, report.succeeded]).toEqual([93, 93, 93]);
});

/** What Find takes differs; all of them take an internal ID. */
function findPath(name: string): string {
  return `/v1/${name}/Find?internalId=i`;
}
