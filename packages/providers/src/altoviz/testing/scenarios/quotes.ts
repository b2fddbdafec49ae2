import { expect } from "vitest";
import {
  createSaleQuote,
  deleteSaleQuote,
  downloadSaleQuote,
  findSaleQuotes,
  getSaleQuote,
  listSaleQuotes,
  replaceSaleQuote,
  sendSaleQuote,
} from "../../resources/sale-quotes";
import { present } from "../present";
import type { Client } from "../trial";
import { aCustomer } from "./invoices";

export async function saleQuoteScenario(client: Client): Promise<void> {
  const { transport } = client;
  const customerId = await aCustomer(client);
  const internalId = "quote-1";
  const made = present(
    await createSaleQuote(transport, {
      customerId,
      internalId,
      validityDate: "2026-04-30",
      deposit: { type: "Percent", value: "30" },
      lines: [
        {
          description: "Étude",
          quantity: "3",
          taxExcludedPrice: "450.00",
          vat: { rate: "20", region: "FR" },
        },
      ],
    }),
  );
  expect(made).toMatchObject({ internalId, customerId, taxExcludedAmount: "1350", status: "Pending" });
  expect(present(await getSaleQuote(transport, made.id))).toEqual(made);
  const listed = await listSaleQuotes(transport, { CustomerId: customerId });
  expect(listed.records.some(({ record }) => record.id === made.id)).toBe(true);
  await sendSaleQuote(transport, made.id, ["client@example.fr"]);
  expect((await downloadSaleQuote(transport, made.id)).contentType).toBe("application/pdf");

  const { created, oldRemains } = await replaceSaleQuote(transport, made.id, { subject: "Étude de sol" });
  const replaced = present(created);
  expect(oldRemains).toBeNull();
  expect(replaced).toMatchObject({ subject: "Étude de sol", internalId, taxExcludedAmount: "1350" });
  expect(replaced.deposit).toMatchObject({ type: "Percent", value: "30" });
  const found = await findSaleQuotes(transport, { internalId });
  expect(found.map(({ record }) => record.id)).toEqual([replaced.id]);
  await deleteSaleQuote(transport, replaced.id);
  expect(await getSaleQuote(transport, replaced.id)).toBeNull();
}
