import { describe, expect, it } from "vitest";
import { altovizOperations } from "../operations";
import { OPERATION_INPUTS } from "../../operations";
import type { RawRecord } from "../../records";
import { defined } from "../../testing/contract/bench";
import { recordById, type ReadableResource } from "../record-by-id";
import { listOf, identified } from "../lists";
import { createSaleCredit } from "../resources/sale-credits";
import { createSaleInvoice } from "../resources/sale-invoices";
import { startTrial, type Trial } from "../testing/trial";
import { draftOf } from ".";

type Updated = "invoices" | "credits" | "customers" | "suppliers" | "contacts" | "products" | "receipts";

/** Of each resource: enough to meet what the books hold. */
const MOST = 25;

async function writeBackUnchanged(
  { transport }: Trial,
  resource: Updated,
  before: RawRecord,
): Promise<RawRecord> {
  const type = `${resource}.update` as const;
  const input = OPERATION_INPUTS[type].parse(draftOf(resource, before.payload));
  const target = { resource, externalId: before.externalId };
  const operation: { perform(call: unknown, before: RawRecord): Promise<unknown> } = defined(
    altovizOperations(transport, { words: "present" })[type],
  );
  await operation.perform({ target, input, key: "round-trip", file: null }, before);
  return defined(await recordById(transport, resource, before.externalId));
}

/** What Altoviz makes anew or of the rest: ids of lines, when a record was changed, names put together. */
const MADE = new Set(["id", "updatedAt", "updatedById", "displayName", "invertedDisplayName"]);

function lasting({ payload }: RawRecord): unknown {
  const record: unknown = JSON.parse(payload, (name, value) => (MADE.has(name) ? undefined : value));
  return record;
}

async function someOf({ transport }: Trial, resource: ReadableResource): Promise<RawRecord[]> {
  const { payloads } = await listOf(transport, { resource });
  return identified(resource, payloads).records.slice(0, MOST);
}

describe("a record's draft", () => {
  it.each(["customers", "suppliers", "contacts", "products", "receipts"] as const)(
    "written back unchanged leaves the %s as they were",
    async (resource) => {
      const trial = await startTrial({ scale: 0.05 });
      const records = await someOf(trial, resource);
      expect(records.length).toBeGreaterThan(0);
      for (const before of records) {
        const after = await writeBackUnchanged(trial, resource, before);
        expect(lasting(after)).toEqual(lasting(before));
        expect(draftOf(resource, after.payload)).toEqual(draftOf(resource, before.payload));
      }
    },
  );

  it.each([false, true])(
    "leaves a draft document as it was, whose prices include tax: %s",
    async (included) => {
      const trial = await startTrial();
      const [customer] = await someOf(trial, "customers");
      const [product] = await someOf(trial, "products");
      const price = included ? { taxIncludedPrice: "120.06" } : { taxExcludedPrice: "100.05" };
      const document = {
        customerId: defined(customer).externalId,
        subject: "Projet 12",
        customerOrderReference: "BC-1",
        headerNotes: "Bonjour",
        useTaxIncludedPrices: included,
        globalDiscount: { type: "Fixed" as const, value: "5" },
        vendorReference: "V-1",
        lines: [
          {
            ...price,
            type: "Service" as const,
            description: "<p>Étude<br>jour</p>",
            quantity: "2.5",
            unit: { code: "j" },
          },
          { type: "NewPage" as const },
          { type: "Text" as const, description: "Merci" },
          { type: "Empty" as const },
          {
            ...price,
            productId: defined(product).externalId,
            discount: { type: "Percent" as const, value: "10" },
          },
          {
            ...price,
            type: "Product" as const,
            vat: { rate: "5.5", region: "FR" as const },
            classificationId: "60",
          },
          { type: "Subtotal" as const },
        ],
      };
      const made = {
        invoices: await createSaleInvoice(trial.transport, document),
        credits: await createSaleCredit(trial.transport, document),
      };
      for (const resource of ["invoices", "credits"] as const) {
        const { id } = defined(made[resource].record);
        const before = defined(await recordById(trial.transport, resource, id));
        const after = await writeBackUnchanged(trial, resource, before);
        expect(lasting(after)).toEqual(lasting(before));
        expect(draftOf(resource, after.payload)).toEqual(draftOf(resource, before.payload));
      }
    },
  );

  it("leaves the drafts of the books as they were", async () => {
    const trial = await startTrial({ scale: 0.2 });
    const { payloads } = await listOf(trial.transport, { resource: "invoices", query: { Status: "Draft" } });
    const { records } = identified("invoices", payloads);
    expect(records.length).toBeGreaterThan(3);
    for (const before of records) {
      expect(lasting(await writeBackUnchanged(trial, "invoices", before))).toEqual(lasting(before));
    }
  });

  it("can be written for every record of the books that can be created", async () => {
    const trial = await startTrial({ scale: 0.02 });
    const entered: readonly (Updated | "quotes")[] = [
      "invoices",
      "credits",
      "quotes",
      "customers",
      "suppliers",
      "contacts",
    ];
    for (const resource of [...entered, "products", "receipts"] as const) {
      for (const { payload } of await someOf(trial, resource)) {
        const made = draftOf(resource, payload);
        expect(OPERATION_INPUTS[`${resource}.create`].parse(made)).toEqual(made);
      }
    }
  });
});
